package com.example.cases;

import com.sun.tools.attach.VirtualMachine;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;

/**
 * A Netty loop that runs before the agent comes, beside a class whose initialiser has failed, as
 * Netty's own loggers leave some. The first argument is the agent's jar and its settings.
 */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class AttachedLoop {

  private AttachedLoop() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup group = new NioEventLoopGroup(1);
    group.submit(() -> {}).get();
    breakOneClass();
    JdbcCalls.make("sqliteQuery"); // its classes are loaded before the agent comes
    VirtualMachine self = VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
    self.loadAgent(arguments[0], arguments[1]);
    self.detach();
    Loop.drive(NettyLoop.of(group), new String[] {"sleep", "jdbc.sqliteQuery", "quiet"});
  }

  private static void breakOneClass() {
    try {
      Broken.touch();
    } catch (ExceptionInInitializerError expected) {
      // It stays loaded, and no agent can redefine it.
    }
  }

  private static final class Broken {

    static {
      if (true) {
        throw new IllegalStateException("this class never works");
      }
    }

    private Broken() {}

    static void touch() {}
  }
}
