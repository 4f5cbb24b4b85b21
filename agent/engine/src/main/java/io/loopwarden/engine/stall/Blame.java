package io.loopwarden.engine.stall;

import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names who is to blame for a long turn, by its samples. Agent thread only. */
final class Blame {

  /** A library's own long turn may be warm-up; it is told when it has come so often. */
  private static final int OFTEN = 3;

  private static final int MOST_REMEMBERED = 1_000;

  private final StallNaming naming;
  private final Map<String, Integer> unowned = new HashMap<>();
  private final Suspicions suspicions = new Suspicions();

  Blame(StallNaming naming) {
    this.naming = naming;
  }

  /** Names a stop that no line made. */
  Verdict stop(String operation, String cause, String model) {
    return naming.nameStop(operation, cause, model);
  }

  /**
   * Names who computed: the application's line that dominates, or else a library that does so again
   * and again; {@code null} when nobody does.
   */
  @Nullable Verdict computing(Samples samples, String model) {
    Verdict owner = owner(samples.all(), model);
    if (owner != null) {
      return owner;
    }
    Verdict library = mostSeen(samples.all(), model);
    return library != null && isOften(library) ? library : null;
  }

  /**
   * Names who was seen to compute in too few samples to say so at once; {@code null} until most of
   * the latest that were as few name the same.
   */
  @Nullable Verdict suspected(WatchedTurn turn, String model) {
    Samples samples = turn.samples();
    Verdict seen = samples.isEmpty() ? null : computing(samples, model);
    return seen != null && suspicions.confirm(turn.id(), seen.fingerprint()) ? seen : null;
  }

  /** Names the application's line that dominates; {@code null} when there is none. */
  @Nullable Verdict owner(Samples samples, String model) {
    return owner(samples.all(), model);
  }

  /**
   * Names the call that the thread waited in: one of the catalogue made on a way no woven code
   * sees, or else native code; {@code null} when that is nobody's line to mend.
   */
  @Nullable Verdict waiting(Samples samples, String model) {
    List<Sample> waits = samples.like(Sample::mayWait);
    StackTraceElement[] dominating = dominating(waits);
    if (dominating == null) {
      return null;
    }
    Verdict known = naming.nameWait(typical(waits, dominating), model);
    return known == null ? naming.nameSample(dominating, model) : known;
  }

  /** Names the line that waited for a monitor; {@code null} when that is nobody's to mend. */
  @Nullable Verdict entering(Samples samples, String model) {
    return owner(samples.like(Sample::isBlocked), model);
  }

  /** Returns which part of the samples loaded classes, 0 to 1. */
  double loading(Samples samples, String model) {
    return samples.part(
        sample -> naming.nameSample(sample.stack(), model).category().equals(Cause.CLASS_LOADING));
  }

  /** Returns the samples as a tree; empty when there are none. */
  List<String> tree(Samples samples) {
    CallTree tree = new CallTree(this::isOwn);
    for (Sample sample : samples.all()) {
      tree.add(sample.stack(), sample.weight());
    }
    return samples.isEmpty() ? List.of() : tree.lines();
  }

  private boolean isOwn(StackTraceElement frame) {
    return naming.isWritten(frame, Origin.APPLICATION) || naming.isWritten(frame, Origin.OTHER_JAR);
  }

  private @Nullable Verdict owner(List<Sample> samples, String model) {
    StackTraceElement[] dominating = dominating(samples);
    return dominating == null ? null : naming.nameSample(dominating, model);
  }

  private StackTraceElement @Nullable [] dominating(List<Sample> samples) {
    StackTraceElement[] own =
        new Dominance(frame -> naming.isWritten(frame, Origin.APPLICATION)).of(samples);
    return own != null
        ? own
        : new Dominance(frame -> naming.isWritten(frame, Origin.OTHER_JAR)).of(samples);
  }

  /** The whole stack that a dominating one was cut from. */
  private static StackTraceElement[] typical(List<Sample> samples, StackTraceElement[] cut) {
    for (Sample sample : samples) {
      StackTraceElement[] stack = sample.stack();
      int inner = stack.length - cut.length;
      if (inner >= 0 && stack[inner].equals(cut[0])) {
        return stack;
      }
    }
    return cut;
  }

  private @Nullable Verdict mostSeen(List<Sample> samples, String model) {
    Map<String, Long> byName = new HashMap<>();
    Verdict most = null;
    long longest = 0;
    for (Sample sample : samples) {
      Verdict verdict = naming.nameSample(sample.stack(), model);
      long seen = byName.merge(verdict.fingerprint(), sample.weight(), Long::sum);
      if (seen > longest) {
        longest = seen;
        most = verdict;
      }
    }
    return most;
  }

  private boolean isOften(Verdict library) {
    if (unowned.size() >= MOST_REMEMBERED) {
      unowned.clear();
    }
    return unowned.merge(library.fingerprint(), 1, Integer::sum) >= OFTEN;
  }
}
