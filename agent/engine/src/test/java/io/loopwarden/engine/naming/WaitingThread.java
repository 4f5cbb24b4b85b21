package io.loopwarden.engine.naming;

import java.util.Set;

/** A thread that runs into a wait, for its stack. Closing ends the wait. */
final class WaitingThread implements AutoCloseable {

  private static final Set<String> WAITING =
      Set.of("park", "sleep", "sleep0", "sleepNanos0", "wait", "wait0", "poll", "epollWait");
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final Thread thread;

  private WaitingThread(Thread thread) {
    this.thread = thread;
  }

  static WaitingThread start(Runnable work) {
    Thread thread = new Thread(work, "waiting");
    thread.setDaemon(true);
    thread.start();
    return new WaitingThread(thread);
  }

  static WaitingThread of(Thread thread) {
    return new WaitingThread(thread);
  }

  /**
   * Returns the stack once it waits below a frame of this method, the application's own left out.
   */
  StackTraceElement[] stackBelow(String method) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < deadline) {
      StackTraceElement[] stack = thread.getStackTrace();
      if (waits(stack, method)) {
        return stack;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("not waiting below " + method);
  }

  private static boolean waits(StackTraceElement[] stack, String method) {
    boolean below = false;
    for (StackTraceElement frame : stack) {
      below |= frame.getMethodName().equals(method) && !isApplication(frame);
    }
    boolean inNative = stack.length > 0 && stack[0].isNativeMethod();
    boolean network = stack.length > 0 && stack[0].getClassName().startsWith("sun.nio.ch.");
    return below && inNative && (network || WAITING.contains(stack[0].getMethodName()));
  }

  private static boolean isApplication(StackTraceElement frame) {
    return frame.getClassName().startsWith("com.acme.");
  }

  void join() throws InterruptedException {
    thread.join();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
