package io.loopwarden.engine.report;

import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.lag.LoopSpan;
import io.loopwarden.engine.lag.Spread;
import io.loopwarden.engine.text.Json;

/** Writes how busy a loop was as fields of a line. */
final class LagJson {

  private static final double MILLION = 1e6;

  private LagJson() {}

  static void add(Json line, LoopLag loop) {
    line.field("thread", loop.thread())
        .field("loopModel", loop.model())
        .field("interval", of(loop.interval()))
        .field("total", of(loop.total()));
  }

  private static Json of(LoopSpan span) {
    Json json = new Json().field("nanos", span.nanos());
    if (span.utilisation() == LoopSpan.UNKNOWN) {
      json.nothing("utilisation");
    } else {
      json.field("utilisation", Math.round(span.utilisation() * MILLION) / MILLION);
    }
    return json.field("turn", of(span.turn()))
        .field("task", of(span.task()))
        .field("queueDelay", of(span.queueDelay()));
  }

  private static Json of(Spread spread) {
    return new Json()
        .field("count", spread.count())
        .field("p50Nanos", spread.p50Nanos())
        .field("p99Nanos", spread.p99Nanos())
        .field("maxNanos", spread.maxNanos());
  }
}
