package com.example.cases;

import io.netty.channel.EventLoop;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.CompletableFuture;

/** A loop that waits for a future only it could complete: the wait never ends. */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class EndlessWait {

  private EndlessWait() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new NioEventLoopGroup(1).next();
    CompletableFuture<String> answer = new CompletableFuture<>();
    loop.execute(() -> waitForOneself(answer));
    loop.execute(() -> answer.complete("never"));
    Thread.sleep(3_000); // longer than the agent lets a wait go on unreported
    System.out.println("done");
    System.exit(0);
  }

  private static void waitForOneself(CompletableFuture<String> answer) {
    answer.join();
  }
}
