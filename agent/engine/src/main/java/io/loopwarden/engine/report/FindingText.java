package io.loopwarden.engine.report;

import io.loopwarden.api.FindingView;
import io.loopwarden.engine.ledger.Finding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A finding as those outside the engine see it, with the text the console would show. */
public class FindingText implements FindingView {

  private final Finding finding;
  private final boolean refusing;

  /**
   * Wraps a finding.
   *
   * @param refusing whether calls are refused at entry: a wait of no duration never began
   */
  public FindingText(Finding finding, boolean refusing) {
    this.finding = finding;
    this.refusing = refusing;
  }

  @Override
  public String fingerprint() {
    return finding.fingerprint();
  }

  @Override
  public String operation() {
    return finding.operation();
  }

  @Override
  public String kind() {
    return finding.kind().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable String culprit() {
    StackTraceElement culprit = finding.culprit();
    return culprit == null ? null : FrameText.of(culprit);
  }

  @Override
  public @Nullable StackTraceElement culpritFrame() {
    return finding.culprit();
  }

  @Override
  public String category() {
    return finding.category();
  }

  @Override
  public String framework() {
    return finding.framework();
  }

  @Override
  public String fix() {
    return finding.fix();
  }

  @Override
  public long count() {
    return finding.durations().count();
  }

  @Override
  public long totalNanos() {
    return finding.durations().totalNanos();
  }

  @Override
  public long maxNanos() {
    return finding.durations().maxNanos();
  }

  @Override
  public List<String> stack() {
    return finding.lastStack();
  }

  @Override
  public List<String> details() {
    return finding.details();
  }

  @Override
  public List<String> threads() {
    return finding.threads();
  }

  @Override
  public long lastSeenMillis() {
    return finding.lastSeenMillis();
  }

  @Override
  public String text() {
    String block = new FindingBlock(new Paint(false), () -> refusing).full(finding);
    return block.substring(FindingBlock.PREFIX.length());
  }

  @Override
  public String json() {
    return FindingJson.whole(finding).toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
