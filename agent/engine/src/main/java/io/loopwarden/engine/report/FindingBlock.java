package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Correlations;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Holder;
import io.loopwarden.engine.ledger.Turn;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.text.OneLine;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Writes a finding's first occurrence for people: what matters most first, then aligned lines. */
final class FindingBlock {

  static final String PREFIX = "loopwarden: ";

  private static final int LABEL_WIDTH = 10;
  private static final int LONGEST = 400;
  private static final int MOST_FRAMES = 24;

  private final Paint paint;
  private final BooleanSupplier refusing;

  /**
   * Fixes how findings look.
   *
   * @param refusing whether calls are refused at entry now: a wait of no duration never began
   */
  FindingBlock(Paint paint, BooleanSupplier refusing) {
    this.paint = paint;
    this.refusing = refusing;
  }

  /** Returns the whole block. */
  String full(Finding finding) {
    StringBuilder block = new StringBuilder(1_024).append(headline(finding)).append('\n');
    if (finding.culprit() != null) {
      line(block, "at", paint.strong(safe(FrameText.of(finding.culprit()))));
    }
    for (String detail : finding.details()) {
      line(block, "detail", safe(detail));
    }
    if (finding.cause() != null) {
      line(block, "cause", safe(finding.cause()));
    }
    if (!finding.autopsy().shares().isEmpty()) {
      line(block, "spent", safe(AutopsyText.shares(finding.autopsy())));
    }
    if (finding.turn().waits() > 1) {
      line(block, "turn", turn(finding.turn()));
    }
    String harm = HarmText.of(finding);
    if (!harm.isEmpty()) {
      line(block, "waited", harm);
    }
    requests(block, finding.correlations());
    String[] advice = finding.fix().split("\n", -1);
    for (int i = 0; i < advice.length; i++) {
      line(block, i == 0 ? "fix" : "", paint.advice(safe(advice[i])));
    }
    if (finding.autopsy().callTree().isEmpty()) {
      lines(block, "stack", finding.firstStack());
    } else {
      lines(block, "samples", finding.autopsy().callTree());
    }
    if (finding.holder() != null) {
      holder(block, finding.holder());
    }
    line(block, "id", paint.faint(finding.fingerprint()));
    return block.toString();
  }

  /** Returns the finding in one line, for when there are too many blocks already. */
  String brief(Finding finding) {
    return headline(finding) + culprit(finding) + "  " + paint.faint(finding.fingerprint()) + "\n";
  }

  /** Returns one line that says how long the wait took that was told while it went on. */
  String ended(Finding finding) {
    long count = finding.durations().count();
    String time = DurationText.of(finding.durations().maxNanos());
    return PREFIX
        + paint.alarm(
            count == 1
                ? "ENDED after " + time
                : "ENDED, the longest of " + count + " after " + time)
        + "  "
        + paint.strong(safe(finding.operation()))
        + culprit(finding)
        + "  "
        + paint.faint(finding.fingerprint())
        + "\n";
  }

  /** Returns the finding in one line, without our name in front. */
  String line(Finding finding) {
    return headline(finding).substring(PREFIX.length()) + culprit(finding);
  }

  /** Returns what the waits of one turn made up together. */
  static String turn(Turn turn) {
    return turn.waits() + " waits in one turn, " + DurationText.of(turn.nanos()) + " together";
  }

  /** Returns where a finding lies, as the end of a line. */
  static String culprit(Finding finding) {
    return finding.culprit() == null ? "" : "  at " + safe(FrameText.of(finding.culprit()));
  }

  private String headline(Finding finding) {
    return PREFIX
        + paint.alarm(verdict(finding))
        + "  "
        + paint.strong(safe(finding.operation()))
        + "  on "
        + safe(finding.threads().get(0))
        + " ("
        + safe(finding.loopModel())
        + ")";
  }

  private String verdict(Finding finding) {
    long nanos = finding.durations().maxNanos();
    String verb = verb(finding);
    if (finding.ongoing() > 0) {
      return verb + "for " + DurationText.of(nanos) + " so far";
    }
    return nanos == 0 && refusing.getAsBoolean() ? "REFUSED" : verb + DurationText.of(nanos);
  }

  private static String verb(Finding finding) {
    if (finding.category().equals("pool")) {
      return "EXHAUSTED ";
    }
    return finding.kind() == Kind.STALL ? "STALLED " : "BLOCKED ";
  }

  private static void requests(StringBuilder block, Correlations correlations) {
    for (Correlations.Trace trace : correlations.traces()) {
      line(block, "trace", safe(CorrelationText.of(trace)));
    }
    for (String route : correlations.routes()) {
      line(block, "route", safe(route));
    }
    for (Correlations.Request request : correlations.requests()) {
      line(block, "request", safe(CorrelationText.of(request)));
    }
  }

  private void holder(StringBuilder block, Holder holder) {
    String who =
        switch (holder.role()) {
          case "loop" -> ", a loop too,";
          case "agent" -> ", Loopwarden's own thread,";
          default -> "";
        };
    line(
        block,
        "holder",
        safe(holder.thread()) + who + " has " + safe(holder.holds()) + held(holder));
    lines(block, "", holder.stack());
  }

  private static String held(Holder holder) {
    return holder.heldNanos() <= 0
        ? ""
        : ", for " + DurationText.of(holder.heldNanos()) + " at least";
  }

  private void lines(StringBuilder block, String label, List<String> stack) {
    int shown = Math.min(stack.size(), MOST_FRAMES);
    for (int i = 0; i < shown; i++) {
      line(block, i == 0 ? label : "", paint.faint(safe(stack.get(i))));
    }
    if (shown < stack.size()) {
      line(block, "", paint.faint("… " + (stack.size() - shown) + " more lines"));
    }
  }

  private static void line(StringBuilder block, String label, String value) {
    block.append("  ").append(label);
    block.append(" ".repeat(LABEL_WIDTH - label.length())).append(value).append('\n');
  }

  private static String safe(String text) {
    return OneLine.of(text, LONGEST);
  }
}
