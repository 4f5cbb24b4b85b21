package io.loopwarden.engine.report;

import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.LedgerCounts;
import java.nio.charset.Charset;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells findings to people, each text in one piece. */
final class ConsoleReport implements Report {

  private static final int FULL_BLOCKS_PER_MINUTE = 20;
  private static final String SYMBOLS = "…→";

  private final Consumer<String> out;
  private final boolean showsSymbols;
  private final FindingBlock block;
  private final BlockAllowance allowance;
  private long toldLosses;

  /**
   * Makes a report.
   *
   * @param out takes each text
   * @param charset what it writes in
   * @param refusing whether calls are refused at entry now
   * @param nanoTime {@link System#nanoTime()}
   */
  ConsoleReport(
      Consumer<String> out,
      Charset charset,
      Paint paint,
      BooleanSupplier refusing,
      LongSupplier nanoTime) {
    this.out = out;
    this.showsSymbols = charset.canEncode() && charset.newEncoder().canEncode(SYMBOLS);
    this.block = new FindingBlock(paint, refusing);
    this.allowance = new BlockAllowance(FULL_BLOCKS_PER_MINUTE, nanoTime);
  }

  /** Prints nothing: what is armed is said by the banner. */
  @Override
  public void start(RunStart start) {}

  @Override
  public void first(Finding finding) {
    print(allowance.take() ? block.full(finding) : block.brief(finding));
  }

  @Override
  public void ended(Finding finding) {
    print(block.ended(finding));
  }

  @Override
  public void summary(Summary summary) {
    long losses = losses(summary.counts());
    String besides = losses > toldLosses ? SummaryTable.besides(summary.counts()) : "";
    toldLosses = losses;
    String lags =
        summary.changes().isEmpty() ? "" : LagTable.of(summary.loops(), LoopLag::interval);
    print(SummaryTable.changes(summary.changes()) + lags + besides);
  }

  @Override
  public void finish(Summary summary) {
    String sums = summary.findings() == 0 ? "" : SummaryTable.sums(summary);
    boolean worthTelling = summary.findings() > 0 || losses(summary.counts()) > 0;
    String besides = worthTelling ? SummaryTable.besides(summary.counts()) : "";
    String lags = summary.findings() == 0 ? "" : LagTable.of(summary.loops(), LoopLag::total);
    print(SummaryTable.changes(summary.changes()) + lags + sums + besides);
  }

  /** What was allowed is no loss, and not worth a line by itself. */
  private static long losses(LedgerCounts counts) {
    return counts.rateLimited() + counts.dropped() + counts.overflow() + counts.listenerFailures();
  }

  private void print(String text) {
    if (!text.isEmpty()) {
      out.accept(showsSymbols ? text : text.replace("…", "...").replace("→", "->"));
    }
  }
}
