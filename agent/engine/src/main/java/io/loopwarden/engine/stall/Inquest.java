package io.loopwarden.engine.stall;

import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.naming.Verdict;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a long turn is a stall, of what cause, and who is to blame. What other findings
 * tell of is left out, and so is a time in which the machine ran neither the loop nor the agent.
 * Agent thread only.
 */
final class Inquest {

  private static final String COLLECTION = "garbage collection";
  private static final String UNPOLLED = "computation that the JVM cannot look into";
  private static final String SAFEPOINT = "stop of all threads by the JVM";

  /** Part of the turn that other findings may leave, at least, for it to be one of its own. */
  private static final int LEAST_PART = 4;

  /** Loading classes is the machine's time, and done once; it counts from so many limits on. */
  private static final int LOADING_FACTOR = 5;

  private final Blame blame;
  private final Meters meters;
  private final HarmBook harms;
  private final long limitNanos;

  /**
   * Creates one.
   *
   * @param harms tells what waits behind a turn
   * @param limitNanos how long a turn may make no progress
   */
  Inquest(StallNaming naming, Meters meters, HarmBook harms, long limitNanos) {
    this.blame = new Blame(naming);
    this.meters = meters;
    this.harms = harms;
    this.limitNanos = limitNanos;
  }

  /** Knows of a turn before it is long, so that waits in it can tell their harm. */
  void open(WatchedTurn turn) {
    harms.add(turn.loop(), turn.harm());
  }

  /** Returns the stall that a turn is until now, or {@code null} when it is none. */
  @Nullable Stall hold(WatchedTurn turn, long now, boolean ongoing) {
    Meter read = meters.read(turn.loop(), now).since(turn.begun());
    boolean paused = StallWatch.isWithin(read, turn.lasted(now));
    Meter struck = paused ? read : read.withPausesOf(Meter.ofPauses(0, 0));
    Meter spent = struck.withPausesOutsideWaits();
    long told =
        spent.waited() + turn.monitor() + turn.initialisation() + forgiven(turn, spent, now);
    long rest = turn.lasted(now) - told;
    if (rest < limitNanos || rest < turn.lasted(now) / LEAST_PART) {
      return null;
    }
    Spent where = divide(turn, spent, now);
    Map<String, Long> toldParts = toldParts(turn, spent);
    String cause = where.most(toldParts);
    long toldOfCause = toldParts.getOrDefault(cause, 0L);
    Verdict verdict = verdict(turn, where, cause, toldOfCause, now);
    return verdict == null
        ? null
        : new Stall(
            turn.loop(),
            turn.id(),
            verdict,
            turn.lasted(now),
            ongoing,
            harms.until(turn.loop(), turn.harm(), now),
            cause,
            new Autopsy(where.shares(), blame.tree(turn.samples())),
            turn.origin());
  }

  /** The machine did run the thread for as long as it used the CPU, whenever nobody looked. */
  private static long forgiven(WatchedTurn turn, Meter spent, long now) {
    return Math.min(turn.forgiven(), Math.max(0, turn.lasted(now) - spent.explained()));
  }

  private Spent divide(WatchedTurn turn, Meter spent, long now) {
    return new Spent(
        turn.lasted(now),
        wholeTurn(turn, spent, now),
        turn.watched(now) - spent.explained(),
        turn.monitor(),
        turn.initialisation(),
        turn.samples(),
        blame.loading(turn.samples(), turn.loop().model()));
  }

  /** What came before the first measurement was spent like the rest. */
  private static Meter wholeTurn(WatchedTurn turn, Meter spent, long now) {
    long watched = turn.watched(now);
    if (watched < turn.lasted(now) / 2) {
      return spent;
    }
    double factor = (double) turn.lasted(now) / watched;
    return new Meter(
        (long) (spent.cpu() * factor),
        spent.waited(),
        spent.queued(),
        spent.collections(),
        spent.safepoints(),
        spent.compiled());
  }

  private static Map<String, Long> toldParts(WatchedTurn turn, Meter spent) {
    return Map.of(
        Cause.WAITING, spent.waited(),
        Cause.MONITOR, turn.monitor(),
        Cause.CLASS_LOADING, turn.initialisation(),
        Cause.HOST, turn.forgiven());
  }

  /**
   * What is told already is no reason to blame a line for the rest.
   *
   * @param told time of the cause that other findings tell of
   */
  private @Nullable Verdict verdict(
      WatchedTurn turn, Spent where, String cause, long told, long now) {
    String model = turn.loop().model();
    long lasted = turn.lasted(now);
    long own = where.on(cause) - told;
    return switch (cause) {
      case Cause.COLLECTION -> isStop(own, lasted) ? blame.stop(COLLECTION, cause, model) : null;
      case Cause.SAFEPOINT -> isStop(own, lasted) ? blame.stop(SAFEPOINT, cause, model) : null;
      case Cause.CPU, Cause.COMPILATION -> isOwnDoing(where) ? computing(turn, where, now) : null;
      case Cause.CLASS_LOADING ->
          own < LOADING_FACTOR * limitNanos ? null : blame.owner(turn.samples(), model);
      case Cause.WAITING -> waiting(turn, own, lasted - told);
      case Cause.MONITOR -> blame.entering(turn.samples(), model);
      default -> null; // the machine, which no line can mend
    };
  }

  /**
   * A loop that the JVM does not poll in cannot be looked into: a sample comes when it is over, and
   * shows at best who called the method it is in. Where the machine ran the thread for a small part
   * of the time, it has kept the agent from looking as well.
   */
  private @Nullable Verdict computing(WatchedTurn turn, Spent where, long now) {
    String model = turn.loop().model();
    Verdict found =
        turn.samples().areFew() && !turn.isUnpolled()
            ? blame.suspected(turn, model)
            : blame.computing(turn.samples(), model);
    if (found != null && found.category().equals(Cause.CLASS_LOADING)) {
      return null; // what it was seen in is done once
    }
    boolean unpolled = turn.isUnpolled() && where.on(Cause.CPU) >= turn.lasted(now) / LEAST_PART;
    return found != null || !unpolled ? found : blame.stop(UNPOLLED, Cause.CPU, model);
  }

  /**
   * A thread that the machine did not run for longer was not seen to wait but to be kept waiting.
   *
   * @param waited time of waits that no probe saw
   * @param untold how long the turn was without the waits that are told
   */
  private @Nullable Verdict waiting(WatchedTurn turn, long waited, long untold) {
    if (waited < Math.max(limitNanos, untold) * 3 / 4) {
      return null;
    }
    Verdict found = blame.waiting(turn.samples(), turn.loop().model());
    boolean loading = found != null && found.category().equals(Cause.CLASS_LOADING);
    return loading && waited < LOADING_FACTOR * limitNanos ? null : found;
  }

  /** A stop of a few moments is not why a turn was long that the machine did not run for more. */
  private boolean isStop(long stopped, long lasted) {
    return stopped >= limitNanos && stopped >= lasted / LEAST_PART;
  }

  /** However long the machine let the thread wait in between. */
  private boolean isOwnDoing(Spent where) {
    long own = where.on(Cause.CPU) + where.on(Cause.COMPILATION);
    return own >= limitNanos * 3 / 4;
  }
}
