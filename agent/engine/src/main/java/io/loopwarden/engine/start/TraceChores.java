package io.loopwarden.engine.start;

import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.trace.WorkFinder;

/** Keeps the finder of traces awake. */
final class TraceChores implements Housekeeping {

  private final WorkFinder finder;

  TraceChores(WorkFinder finder) {
    this.finder = finder;
  }

  @Override
  public void look(long nowNanos) {
    finder.look(nowNanos);
  }

  @Override
  public void tick(long nowNanos) {
    finder.tick();
  }

  @Override
  public void finish() {
    // what is read lies in the incidents
  }
}
