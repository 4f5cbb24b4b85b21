package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Correlations;

/** Writes where to look for a trace, for people. Not safe for one line yet. */
final class CorrelationText {

  private CorrelationText() {}

  static String of(Correlations.Trace trace) {
    return trace.spanId() == null ? trace.traceId() : trace.traceId() + " span " + trace.spanId();
  }

  static String of(Correlations.Request request) {
    return request.key() + "=" + request.value();
  }
}
