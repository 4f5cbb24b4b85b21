package io.loopwarden.junit.baseline;

import io.loopwarden.api.FindingView;
import io.loopwarden.junit.text.Durations;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The known findings of a project, as they were when the run began. Immutable; thread-safe. */
public final class Baseline {

  /** Below this a late thread alone explains that a wait took a multiple: 3 ms instead of 1 ms. */
  private static final long WORSE_BY_NANOS = 10 * Durations.MILLI;

  private final @Nullable Path file;
  private final LocalDate today;
  private final List<BaselineEntry> entries;
  private final Map<String, BaselineEntry> byFingerprint = new HashMap<>();

  private Baseline(@Nullable Path file, LocalDate today, List<BaselineEntry> entries) {
    this.file = file;
    this.today = today;
    this.entries = List.copyOf(entries);
    entries.forEach(entry -> byFingerprint.put(entry.fingerprint(), entry));
  }

  /**
   * Reads the baseline of a project. Without a file there is an empty one, unless the user named a
   * file and does not let it be written.
   *
   * @param today the day by which entries expire, UTC
   * @throws InvalidBaselineException when it cannot be used, with all its problems
   */
  public static Baseline read(BaselineSetting setting, LocalDate today) {
    BaselineText text = BaselineText.read(setting.file());
    if (text != null) {
      return new Baseline(setting.file(), today, text.entries());
    }
    if (setting.explicit() && !setting.writing()) {
      throw new InvalidBaselineException(
          setting.file()
              + ": the baseline does not exist, although "
              + BaselineSetting.FILE
              + " names it; write it with -D"
              + BaselineSetting.WRITE
              + "=true");
    }
    return new Baseline(null, today, List.of());
  }

  /** Returns the file, or {@code null} when there is none. */
  public @Nullable Path file() {
    return file;
  }

  /** Returns all entries in the order of the file. */
  public List<BaselineEntry> entries() {
    return entries;
  }

  /**
   * Says whether a finding is known. Its count and times must be those of the test in question:
   * they are compared with the entry's.
   */
  public BaselineJudgement judge(FindingView finding) {
    BaselineEntry entry = byFingerprint.get(finding.fingerprint());
    if (entry == null) {
      String text = file == null ? "there is no baseline" : "not in the baseline " + file;
      return new BaselineJudgement(Standing.NEW, null, text);
    }
    String place = file + ":" + entry.line();
    if (entry.isExpired(today)) {
      return new BaselineJudgement(
          Standing.EXPIRED,
          entry,
          "the baseline entry " + place + " expired after " + entry.until());
    }
    if (isWorse(entry.maxNanos(), finding.maxNanos())) {
      return new BaselineJudgement(
          Standing.WORSENED, entry, worse(place, entry.maxNanos(), finding.maxNanos()));
    }
    return new BaselineJudgement(
        Standing.KNOWN, entry, "known by " + place + ": " + entry.reason());
  }

  /** Returns what a run shows about the entries. */
  public BaselineReview review(BaselineRun run) {
    List<BaselineEntry> removable = new ArrayList<>();
    List<BaselineEntry> placeholders = new ArrayList<>();
    for (BaselineEntry entry : entries) {
      if (run.isFixed(entry)) {
        removable.add(entry);
      } else if (entry.hasPlaceholder()) {
        placeholders.add(entry);
      }
    }
    return new BaselineReview(file, entries.size(), removable, placeholders);
  }

  /** More than twice as long, because the same wait differs from run to run and by machine. */
  static boolean isWorse(long knownNanos, long nanos) {
    long more = nanos - knownNanos;
    return more > knownNanos && more >= WORSE_BY_NANOS;
  }

  private static String worse(String place, long knownNanos, long nanos) {
    return String.format(
        Locale.ROOT,
        "worsened: %s now, %s in the baseline %s",
        Durations.millis(nanos),
        Durations.millis(knownNanos),
        place);
  }
}
