package io.loopwarden.engine.export;

import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.loops.WokenThread;
import io.loopwarden.engine.metrics.MetricBook;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells listeners of new series, and shows the metrics in registries of the application. All of
 * that on a thread of its own, because it runs code of the application: where that hangs, metrics
 * of the agent reach no registry, which is said once, and nothing else changes.
 */
public final class MetricExport implements Housekeeping {

  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final MetricBook book;
  private final @Nullable Targets targets;
  private final Consumer<String> say;

  /** Woken by the agent's thread. */
  private final WokenThread thread = new WokenThread(this::round, "loopwarden-export");

  private boolean complained;

  private volatile boolean disarmed;
  private volatile long busySinceNanos;
  private volatile boolean busy;

  private MetricExport(MetricBook book, @Nullable Targets targets, Consumer<String> say) {
    this.book = book;
    this.targets = targets;
    this.say = say;
  }

  /**
   * Creates what finds registries by itself.
   *
   * @param say tells the user one line
   */
  public static MetricExport toAll(MetricBook book, Bridges bridges, Consumer<String> say) {
    return new MetricExport(book, new Targets(bridges), say);
  }

  /** Creates what tells only those that have asked for it. */
  public static MetricExport toListeners(MetricBook book, Consumer<String> say) {
    return new MetricExport(book, null, say);
  }

  @Override
  public void tick(long nowNanos) {
    disarmed = false;
    if (!thread.isStarted() && targets == null && !book.isWatched()) {
      return;
    }
    if (busy) {
      complain(nowNanos);
    }
    thread.wake();
  }

  private void complain(long nowNanos) {
    if (!complained && nowNanos - busySinceNanos > PATIENCE_NANOS) {
      complained = true;
      say.accept(
          "a metrics registry of the application does not answer: until it does, the agent's"
              + " metrics are shown in no further registry");
    }
  }

  @Override
  public void disarmed() {
    if (thread.isStarted()) {
      disarmed = true;
      thread.wake();
    }
  }

  private void round() {
    busySinceNanos = System.nanoTime();
    busy = true;
    try {
      tellAll();
    } finally {
      busy = false;
    }
  }

  private void tellAll() {
    book.tell();
    if (targets != null) {
      if (disarmed) {
        targets.hide();
      } else {
        targets.show(System.nanoTime());
      }
    }
  }

  @Override
  public void finish() {
    // registries are read by the application, for as long as it likes
  }
}
