package com.example.cases.control;

import com.example.cases.BlockingCalls;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** A Netty loop that does what it is told, step by step, and what an operator does in between. */
public final class ControlledLoop {

  private static final int MOST_COMPUTATIONS = 30;

  private final Bean bean = new Bean();
  private final EventLoop loop;

  private ControlledLoop(EventLoop loop) throws Exception {
    this.loop = loop;
  }

  /**
   * Takes each step in turn.
   *
   * @param steps each a verb, a colon, and what it is about
   */
  public static void main(String[] steps) throws Exception {
    var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    ControlledLoop controlled = new ControlledLoop(group.next());
    controlled.loop.submit(() -> {}).get();
    controlled.bean.await();
    for (String step : steps) {
      controlled.take(step);
    }
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  private void take(String step) throws Exception {
    String[] words = step.split(":", 2);
    String about = words.length < 2 ? "" : words[1];
    switch (words[0]) {
      case "call" -> call(about);
      case "compute" -> compute(Integer.parseInt(about));
      case "computeUntilFound" -> computeUntilFound();
      case "lock" -> lock(Integer.parseInt(about));
      case "set" -> set(about);
      case "get" -> System.out.println(about + " = " + bean.get(about));
      case "do" -> invoke(about);
      case "onLoop" -> loop.submit(() -> uncheckedInvoke(about)).get();
      case "write" -> write(about);
      case "named" -> named(about);
      case "findings" -> bean.printFindings();
      case "loops" -> System.out.println(Arrays.toString((Object[]) bean.get("Loops")));
      case "registry" -> new SimpleMeterRegistry().close();
      case "spy" -> System.out.println("differ " + ByteSpy.differing());
      case "until" -> until(about);
      default -> throw new IllegalArgumentException(step);
    }
  }

  private void call(String name) throws Exception {
    try {
      Object nothing = loop.submit(() -> made(name)).get();
      System.out.println(name + " returned" + (nothing == null ? "" : nothing));
    } catch (ExecutionException thrown) {
      Throwable cause = thrown.getCause();
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      System.out.println(name + " threw " + cause.getClass().getSimpleName());
    }
  }

  private static Object made(String name) throws Exception {
    if (name.equals("declared")) {
      Declared.charge();
    } else {
      BlockingCalls.make(name);
    }
    return null;
  }

  private void compute(int millis) throws Exception {
    loop.submit(() -> computeFor(millis)).get();
    loop.submit(() -> {}).get();
  }

  /** Lets the loop wait for a lock that another thread holds so long. */
  private void lock(int millis) throws Exception {
    ReentrantLock held = new ReentrantLock();
    Future<?> waiting;
    held.lock();
    try {
      waiting = loop.submit(() -> waitFor(held));
      while (!held.hasQueuedThreads()) {
        Thread.onSpinWait();
      }
      Thread.sleep(millis);
    } finally {
      held.unlock();
    }
    waiting.get();
  }

  private static void waitFor(ReentrantLock held) {
    held.lock();
    held.unlock();
  }

  /** What a busy machine did not run for a while is no stall, so one computation may not do. */
  private void computeUntilFound() throws Exception {
    for (int i = 0; i < MOST_COMPUTATIONS && bean.findings() == 0; i++) {
      compute(400);
    }
  }

  private static void computeFor(int millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private void set(String about) {
    String[] words = about.split("=", 2);
    System.out.println(bean.set(words[0], words[1]));
  }

  private void invoke(String about) throws Exception {
    String[] words = about.split("=", 2);
    Object answer = words.length < 2 ? bean.invoke(words[0]) : bean.invoke(words[0], words[1]);
    System.out.println(answer);
  }

  private void uncheckedInvoke(String about) {
    try {
      invoke(about);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void write(String about) throws Exception {
    String[] words = about.split("=", 2);
    Files.writeString(Path.of(words[0]), words[1].replace(';', '\n'));
  }

  /** Waits on a thread of that name, which a rule may make a loop. */
  private static void named(String name) throws Exception {
    Thread thread =
        new Thread(
            () -> {
              try {
                BlockingCalls.make("sleep");
              } catch (Exception interrupted) {
                throw new IllegalStateException(interrupted);
              }
            },
            name);
    thread.start();
    thread.join();
  }

  /** Waits until an attribute has a value, that somebody else sets; tells how to be reached. */
  private void until(String about) throws Exception {
    String[] words = about.split("=", 3);
    Path told = Path.of(words[2]);
    Path written =
        Files.writeString(told.resolveSibling("pid.tmp"), "" + ProcessHandle.current().pid());
    Files.move(written, told);
    while (!words[1].equals(String.valueOf(bean.get(words[0])))) {
      Thread.sleep(20);
    }
  }

  /** Declared by a rule; waits for nothing. */
  static final class Declared {

    private static int charged;

    private Declared() {}

    static void charge() {
      charged++;
    }
  }
}
