package io.loopwarden.bootstrap;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Objects of the application that the engine waits for, as they are made. Of those that nobody has
 * taken yet the latest {@value #MOST} are kept, none from being collected. Wait-free but for
 * memory; any thread.
 */
public final class Newcomers {

  private static final int MOST = 256;

  private static final AtomicReferenceArray<@Nullable WeakReference<Object>> LATEST =
      new AtomicReferenceArray<>(MOST);

  private static final AtomicInteger NEXT = new AtomicInteger();

  private Newcomers() {}

  /** Notes an object. Nothing of it is called: its own constructor may not have run. */
  public static void note(Object made) {
    LATEST.set(NEXT.getAndIncrement() & MOST - 1, new WeakReference<>(made));
  }

  /**
   * Returns those that nobody has taken yet, in no order; {@code null} where there is none. An
   * object may come twice.
   */
  public static @Nullable Object[] take() {
    @Nullable Object[] taken = new Object[MOST];
    for (int i = 0; i < MOST; i++) {
      WeakReference<Object> newcomer = LATEST.getAndSet(i, null);
      taken[i] = newcomer == null ? null : newcomer.get();
    }
    return taken;
  }
}
