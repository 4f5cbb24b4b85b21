package com.example.cases.traced;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import org.slf4j.MDC;

/** Keeps ids of requests in SLF4J's logging context; names and values are the arguments. */
public final class LoggedRequests {

  private LoggedRequests() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    for (int i = 0; i < Waiting.OFTEN; i++) {
      loops.submit(() -> handle(arguments)).sync();
    }
    System.out.println("done");
    Runtime.getRuntime().exit(0);
  }

  private static void handle(String[] context) {
    for (int i = 0; i < context.length; i += 2) {
      MDC.put(context[i], context[i + 1].translateEscapes());
    }
    Waiting.onLoop();
    MDC.clear();
  }
}
