package com.example.cases;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.annotations.Blocking;
import org.jetbrains.annotations.NonBlocking;

/** Methods that an annotation or the user's rules declare; none of the blocking ones waits. */
public final class DeclaredCalls {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private DeclaredCalls() {}

  /** Calls the named method on a Netty loop, or with {@code off} before it on the main thread. */
  public static void main(String[] calls) throws Exception {
    if (calls[0].equals("off")) {
      make(calls[1]);
      System.out.println("done");
      return;
    }
    var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    for (String call : calls) {
      group.submit(() -> make(call)).get();
    }
    group.shutdownGracefully(0, 1, java.util.concurrent.TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  private static void make(String call) {
    switch (call) {
      case "annotated" -> annotated();
      case "implemented" -> implemented(new StoredRepository());
      case "ruled" -> ruled();
      case "inherited" -> inherited(new StoredClient());
      case "free" -> free();
      case "callback" -> new Listener().onEvent();
      default -> careful();
    }
  }

  static void annotated() {
    fetch();
  }

  @Blocking
  static int fetch() {
    return COUNT.incrementAndGet();
  }

  static void implemented(Repository repository) {
    // Only loaded now, after the class that implements it.
    for (int i = 0; i < 100 && COUNT.get() < 1_000; i++) {
      repository.find();
      pause();
    }
  }

  private static void pause() {
    long until = System.nanoTime() + 20_000_000L;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  interface Repository {
    @Blocking
    int find();
  }

  static final class StoredRepository implements Repository {
    @Override
    public int find() {
      return COUNT.incrementAndGet();
    }
  }

  static void ruled() {
    new LegacyClient().charge();
  }

  static class LegacyClient {
    int charge() {
      return COUNT.incrementAndGet();
    }
  }

  static void inherited(LegacyClient client) {
    client.charge();
  }

  static final class StoredClient extends LegacyClient {
    @Override
    int charge() {
      return COUNT.incrementAndGet();
    }
  }

  static void free() {
    COUNT.incrementAndGet();
  }

  /** Must not block, whatever thread calls it. */
  @NonBlocking
  static void careful() {
    LegacyTimer.sleep();
  }

  static final class Listener {
    void onEvent() {
      LegacyTimer.sleep();
    }
  }

  static final class LegacyTimer {
    static void sleep() {
      try {
        Thread.sleep(20);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
