package io.loopwarden.engine.incident;

import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds threads that initialise classes in a dump of all threads. Agent thread only. */
final class ClassInitialisers {

  private static final String INITIALISER = "<clinit>";

  /** Dumps stop the whole JVM for about a millisecond, so there is one each so often. */
  private static final long PAUSE_NANOS = 50_000_000L;

  /** After so long one of the looks in vain is forgotten. */
  private static final long FORGET_NANOS = 1_000_000_000L;

  private static final long STILL_NANOS = 4_000_000L;

  /**
   * A thread that the machine does not run stands still as well. Each look in vain doubles the time
   * that one must have stood still, up to 16 times.
   */
  private static final int MOST_DOUBLINGS = 4;

  private final ClassStates classes;
  private long lookedAt = System.nanoTime() - PAUSE_NANOS;
  private int inVain;

  ClassInitialisers(ClassStates classes) {
    this.classes = classes;
  }

  /** Returns whether a dump may be taken now, and counts on it being taken. */
  boolean mayLook(long now, long stillNanos) {
    long since = now - lookedAt;
    if (since >= FORGET_NANOS) {
      inVain = (int) Math.max(0, inVain - since / FORGET_NANOS);
    }
    if (since < PAUSE_NANOS || stillNanos < STILL_NANOS << inVain) {
      return false;
    }
    lookedAt = now;
    return true;
  }

  /** Returns who initialises a class that the waiter's innermost method uses. */
  List<Blockade> find(long waiter, ThreadInfo[] dump) {
    StackTraceElement[] stack = stackOf(waiter, dump);
    List<Blockade> found = new ArrayList<>();
    for (ThreadInfo other : dump) {
      if (stack != null && stack.length > 0 && other != null && other.getThreadId() != waiter) {
        addInitialised(other, stack, found);
      }
    }
    inVain = found.isEmpty() ? Math.min(MOST_DOUBLINGS, inVain + 1) : 0;
    return List.copyOf(found);
  }

  private static StackTraceElement @Nullable [] stackOf(long thread, ThreadInfo[] dump) {
    for (ThreadInfo info : dump) {
      if (info != null && info.getThreadId() == thread) {
        return isStill(info) ? info.getStackTrace() : null;
      }
    }
    return null;
  }

  private static boolean isStill(ThreadInfo info) {
    return info.getThreadState() == Thread.State.RUNNABLE && !info.isInNative();
  }

  private void addInitialised(ThreadInfo other, StackTraceElement[] waiter, List<Blockade> found) {
    StackTraceElement[] stack = other.getStackTrace();
    for (StackTraceElement frame : stack) {
      if (frame.getMethodName().equals(INITIALISER) && uses(waiter[0], frame.getClassName())) {
        Blockade.Owner owner =
            new Blockade.Owner(other.getThreadId(), other.getThreadName(), stack);
        found.add(new Blockade(waiter, ThreadFacts.UNKNOWN, frame.getClassName(), owner));
      }
    }
  }

  /** A native method of the JDK that waits inside the JVM was given the class by its caller. */
  private boolean uses(StackTraceElement innermost, String className) {
    boolean given = innermost.isNativeMethod() && "java.base".equals(innermost.getModuleName());
    return given || classes.mentions(innermost.getClassName(), className);
  }
}
