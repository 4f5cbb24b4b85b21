package com.example.cases.stall;

import com.example.cases.Loop;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes a loop stand still in the ways that the arguments name; the first one names the framework.
 */
public final class StallCases {

  private StallCases() {}

  public static void main(String[] arguments) throws Exception {
    Loop loop = Loops.of(arguments[0]);
    settle(loop);
    warmUp();
    Told.findings(); // what is over before the first look at the loop, nobody can have seen
    for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
      long began = System.nanoTime();
      run(loop, name);
      settle(loop);
      System.out.println(name + ": " + (System.nanoTime() - began) / 1_000_000 + " ms");
    }
    loop.close();
    System.out.println("done");
  }

  private static void run(Loop loop, String name) throws Exception {
    switch (name) {
      case "computing" -> compute(loop);
      case "mended" -> {
        Mended.submit(loop);
        settle(loop);
        Mended.end();
      }
      case "collecting" -> Collecting.run(loop);
      case "halting" -> Halting.run(loop);
      case "haltBusy" -> Halting.haltBusy(loop);
      case "contending" -> Waiting.contend(loop);
      case "sleeping" -> {
        await(loop, Waiting::sleepByReflection);
        await(loop, Waiting::sleepByHandle);
      }
      case "loadingClasses" -> await(loop, LoadingClasses::loadClasses);
      case "shortStalls" -> Brief.run(loop);
      case "crowded" -> Brief.runCrowded(loop);
      case "grace" -> Brief.runAroundGrace(loop);
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static void compute(Loop loop) throws InterruptedException {
    List<Runnable> handlers =
        List.of(
            Computing::loopWithCalls,
            Computing::loopWithoutPolls,
            Computing::regex,
            Computing::scaleImage,
            Computing::writeJson,
            Computing::hashPassword,
            Computing::sort,
            Computing::concatenate,
            Computing::power,
            Computing::threeParts);
    for (Runnable handler : handlers) {
      await(loop, handler);
    }
  }

  /** What classes the handlers need are there when they run. */
  private static void warmUp() throws Exception {
    Material.JSON.writeValueAsString(Material.FEW_WORDS);
    Mended.warmUp();
    LoadingClasses.prepare();
    System.gc(); // what is there to stay is old, so that later collections are short
  }

  /** Runs a handler on the loop as it is, and waits until the loop takes its next task. */
  static void await(Loop loop, Runnable handler) throws InterruptedException {
    loop.execute(handler);
    settle(loop);
  }

  /** Lets the loop become idle: its thread then waits for work, in a native method. */
  static void settle(Loop loop) throws InterruptedException {
    AtomicReference<Thread> thread = new AtomicReference<>();
    CountDownLatch reached = new CountDownLatch(1);
    loop.execute(
        () -> {
          thread.set(Thread.currentThread());
          reached.countDown();
        });
    if (!reached.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the loop did not come so far");
    }
    do {
      TimeUnit.MILLISECONDS.sleep(30);
    } while (!isInNativeMethod(thread.get()));
  }

  private static boolean isInNativeMethod(Thread thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    return stack.length == 0 || stack[0].isNativeMethod();
  }
}
