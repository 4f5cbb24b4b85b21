package io.loopwarden.engine.pools;

import io.loopwarden.engine.naming.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the threads of a pool were seen to do, merged by culprit and call. Agent thread only. */
final class WorkerSamples {

  private static final int MOST_LINES = 12;
  private static final int MOST_KINDS = 256;

  private final Map<String, Sample> byCall = new HashMap<>();
  private int total;
  private int waiting;

  /**
   * Adds what one thread did.
   *
   * @param waits whether it waited, or computed
   */
  void add(Verdict verdict, StackTraceElement[] stack, boolean waits) {
    total++;
    waiting += waits ? 1 : 0;
    Sample known = byCall.get(verdict.fingerprint());
    if (known != null) {
      known.count++;
    } else if (byCall.size() < MOST_KINDS) {
      byCall.put(verdict.fingerprint(), new Sample(verdict, stack));
    }
  }

  /** Whether most threads waited. */
  boolean mostlyWaiting() {
    return waiting * 2 >= total;
  }

  /** Returns the sample seen most often, one of the application where there is any. */
  @Nullable Sample dominating() {
    Sample best = null;
    for (Sample sample : byCall.values()) {
      if (best == null || sample.isMoreTellingThan(best)) {
        best = sample;
      }
    }
    return best;
  }

  /** Returns one line a call, the most frequent first: {@code 35 % culprit in call}. */
  List<String> lines() {
    List<Sample> samples = new ArrayList<>(byCall.values());
    samples.sort(Comparator.comparingInt((Sample sample) -> -sample.count));
    List<String> lines = new ArrayList<>();
    for (Sample sample : samples.subList(0, Math.min(MOST_LINES, samples.size()))) {
      int share = Math.round(100f * sample.count / total);
      lines.add(String.format(Locale.ROOT, "%3d %%  %s", share, sample.text()));
    }
    return lines;
  }

  /** What was seen, and how often. */
  static final class Sample {

    private final Verdict verdict;
    private final StackTraceElement[] stack;
    private int count = 1;

    Sample(Verdict verdict, StackTraceElement[] stack) {
      this.verdict = verdict;
      this.stack = stack;
    }

    Verdict verdict() {
      return verdict;
    }

    StackTraceElement[] stack() {
      return stack;
    }

    private boolean isMoreTellingThan(Sample other) {
      boolean owned = verdict.culprit() != null;
      boolean otherOwned = other.verdict.culprit() != null;
      return owned == otherOwned ? count > other.count : owned;
    }

    private String text() {
      StackTraceElement culprit = verdict.culprit();
      String at = culprit == null ? "" : frame(culprit);
      boolean itself = at.startsWith(verdict.operation() + "(");
      return culprit == null || itself
          ? at.isEmpty() ? verdict.operation() : at
          : at + " in " + verdict.operation();
    }

    private static String frame(StackTraceElement frame) {
      String method = frame.getClassName() + "." + frame.getMethodName();
      return method + "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
    }
  }
}
