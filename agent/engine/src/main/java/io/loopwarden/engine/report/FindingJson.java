package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Durations;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Harm;
import io.loopwarden.engine.ledger.Holder;
import io.loopwarden.engine.text.Json;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes findings into JSON; every field is described in {@code docs/report-format.md}. */
final class FindingJson {

  private FindingJson() {}

  /** Returns all there is to know of a finding. */
  static Json whole(Finding finding) {
    Json json = new Json();
    addIdentity(json, finding);
    addState(json, finding);
    return json.field("stack", finding.lastStack());
  }

  /** Adds what stays the same for the life of a finding. */
  static void addIdentity(Json json, Finding finding) {
    json.field("id", finding.fingerprint())
        .field("operation", finding.operation())
        .field("category", finding.category())
        .field("kind", finding.kind().name().toLowerCase(Locale.ROOT))
        .field("culprit", culprit(finding.culprit()))
        .field("framework", finding.framework())
        .field("loopModel", finding.loopModel());
  }

  /** Adds what changes with each occurrence. */
  static void addState(Json json, Finding finding) {
    Durations durations = finding.durations();
    json.field("cause", finding.cause())
        .field("fix", finding.fix())
        .field("firstSeen", time(finding.firstSeenMillis()))
        .field("lastSeen", time(finding.lastSeenMillis()))
        .field("count", durations.count())
        .field("ongoing", finding.ongoing())
        .field("totalNanos", durations.totalNanos())
        .field("minNanos", durations.minNanos())
        .field("maxNanos", durations.maxNanos())
        .field("p50Nanos", durations.p50Nanos())
        .field("p99Nanos", durations.p99Nanos())
        .field("turnWaits", finding.turn().waits())
        .field("turnNanos", finding.turn().nanos());
    addHarm(json, finding);
    json.field("threads", finding.threads())
        .field("details", finding.details())
        .field("holder", holder(finding.holder()))
        .field("shares", shares(finding.autopsy()))
        .field("callTree", finding.autopsy().callTree())
        .objects("traces", CorrelationJson.traces(finding.correlations()))
        .field("routes", finding.correlations().routes())
        .objects("requests", CorrelationJson.requests(finding.correlations()));
  }

  /** Returns a moment as ISO-8601 in UTC. */
  static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }

  private static void addHarm(Json json, Finding finding) {
    Harm harm = finding.harm();
    addKnown(json, "pendingTasks", harm.pendingTasks());
    addKnown(json, "maxPendingTasks", finding.maxPending());
    addKnown(json, "delayedNanos", harm.delayedNanos());
    addKnown(json, "worstDelayNanos", harm.worstNanos());
    addKnown(json, "connections", harm.connections());
  }

  private static void addKnown(Json json, String name, long value) {
    if (value < 0) {
      json.nothing(name);
    } else {
      json.field(name, value);
    }
  }

  private static Json shares(Autopsy autopsy) {
    Json json = new Json();
    for (Autopsy.Share share : autopsy.shares()) {
      json.field(share.cause(), share.nanos());
    }
    return json;
  }

  private static @Nullable Json holder(@Nullable Holder holder) {
    return holder == null
        ? null
        : new Json()
            .field("thread", holder.thread())
            .field("role", holder.role())
            .field("holds", holder.holds())
            .field("heldNanos", holder.heldNanos())
            .field("stack", holder.stack());
  }

  private static @Nullable Json culprit(@Nullable StackTraceElement frame) {
    if (frame == null) {
      return null;
    }
    Json json =
        new Json()
            .field("class", frame.getClassName())
            .field("method", frame.getMethodName())
            .field("file", frame.getFileName());
    if (frame.getLineNumber() > 0) {
      json.field("line", frame.getLineNumber());
    } else {
      json.nothing("line");
    }
    return json.field("text", FrameText.of(frame));
  }
}
