package io.loopwarden.bootstrap;

import io.loopwarden.api.WorkOrigin;
import java.util.Arrays;

/**
 * In whose name one thread works, and in whose it worked before that. Touched by its own thread
 * alone, but for {@link #top()}, which the agent's thread may read: a stale value is as good as a
 * look a moment earlier.
 */
public final class OriginStack {

  private static final ThreadLocal<OriginStack> CURRENT = new OfThread();
  private static final int DEEPEST = 1_000;

  /** Only ever set. */
  private static volatile boolean used;

  static {
    WorkOrigin.keepBy(new OfCaller());
  }

  /** Below 0 when it was taken from a connection, so that the next one may replace it. */
  private volatile long top;

  private long[] below = new long[8];
  private int depth;

  private OriginStack(long base) {
    top = base;
  }

  /** Returns whether any thread has one. */
  static boolean isUsed() {
    return used;
  }

  /** Returns that of the calling thread. */
  public static OriginStack current() {
    return CURRENT.get();
  }

  /** Returns in whose name the thread works. */
  public long top() {
    return Math.abs(top);
  }

  /** Works in another's name, until the next {@link #pop()}. */
  void push(long origin) {
    if (depth < DEEPEST) {
      if (depth == below.length) {
        below = Arrays.copyOf(below, 2 * depth);
      }
      below[depth] = top;
      top = origin;
    }
    depth++;
  }

  /** Whether nobody has handed over what the thread does now. */
  boolean mayAdopt() {
    return top <= WorkOrigin.NONE;
  }

  /** Works in the name of whoever used a connection, as long as nothing else is known. */
  void adopt(long origin) {
    top = -origin;
  }

  /** The same for what is part of what it does anyway. */
  void pushSame() {
    push(top);
  }

  /** Works again in the name that was there before; does nothing when there was none. */
  void pop() {
    if (depth > 0 && --depth < DEEPEST) {
      top = below[depth];
    }
  }

  /**
   * Works in another's name until this is called again.
   *
   * @return in whose name it worked before
   */
  public long replace(long origin) {
    long before = top();
    top = origin;
    return before;
  }

  /**
   * Makes them; a named class, because boot classes have no lambdas. A thread works for whoever
   * started it, unless it is a loop, which works for all.
   */
  private static final class OfThread extends ThreadLocal<OriginStack> {

    @Override
    protected OriginStack initialValue() {
      used = true;
      boolean loops = LoopThreads.current() != null;
      return new OriginStack(loops ? WorkOrigin.NONE : Handovers.starterOfCurrent());
    }
  }

  /** What applications ask. */
  private static final class OfCaller extends WorkOrigin.Keeper {

    @Override
    protected long enter(long origin) {
      return OriginStack.current().replace(origin);
    }

    @Override
    protected long current() {
      return OriginStack.current().top();
    }
  }
}
