package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Correlations;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a finding in a log record, as names and values in turn; described in {@code
 * docs/logging.md}. What is not known is left out.
 */
final class LogFields {

  private static final int LONGEST = 400;
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Object> fields = new ArrayList<>();

  /** Returns the fields of a finding. */
  static Object[] of(Finding finding) {
    LogFields fields = new LogFields();
    fields.identity(finding);
    fields.state(finding);
    fields.request(finding.correlations());
    return fields.fields.toArray();
  }

  private void identity(Finding finding) {
    text("loopwarden.id", finding.fingerprint());
    text("loopwarden.operation", finding.operation());
    text("loopwarden.category", finding.category());
    text("loopwarden.kind", finding.kind().name().toLowerCase(Locale.ROOT));
    text("loopwarden.culprit", finding.culprit() == null ? null : FrameText.of(finding.culprit()));
    text("loopwarden.framework", finding.framework());
    text("loopwarden.model", finding.loopModel());
    text("loopwarden.loop", finding.threads().get(0));
  }

  private void state(Finding finding) {
    text("loopwarden.cause", finding.cause());
    text("loopwarden.detail", finding.details().isEmpty() ? null : finding.details().get(0));
    number("loopwarden.count", finding.durations().count());
    milliseconds("loopwarden.max_ms", finding.durations().maxNanos());
    milliseconds("loopwarden.total_ms", finding.durations().totalNanos());
    if (finding.harm().pendingTasks() >= 0) {
      number("loopwarden.pending_tasks", finding.harm().pendingTasks());
    }
    text("loopwarden.fix", finding.fix());
  }

  /** Under the names that logs and traces are joined by. */
  private void request(Correlations correlations) {
    if (!correlations.traces().isEmpty()) {
      Correlations.Trace latest = correlations.traces().get(correlations.traces().size() - 1);
      text("trace_id", latest.traceId());
      text("span_id", latest.spanId());
    }
    if (!correlations.routes().isEmpty()) {
      text("http.route", correlations.routes().get(0));
    }
    for (Correlations.Request request : correlations.requests()) {
      text(request.key(), request.value());
    }
  }

  private void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.add(name);
      fields.add(OneLine.of(value.replace('\n', ' '), LONGEST));
    }
  }

  private void number(String name, long value) {
    fields.add(name);
    fields.add(value);
  }

  private void milliseconds(String name, long nanos) {
    fields.add(name);
    fields.add(Math.round(nanos / NANOS_PER_MILLI * 1_000) / 1_000.0);
  }
}
