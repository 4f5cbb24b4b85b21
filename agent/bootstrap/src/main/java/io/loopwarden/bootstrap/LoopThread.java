package io.loopwarden.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * What is known about one thread that runs, or ran, an event loop.
 *
 * <p>All fields but the loop's identity are written by {@link #thread()} alone, with plain stores.
 * The agent thread reads {@link #tasks}, {@link #ended}, {@link #startNanos}, {@link #waitId} and
 * {@link #idleDepth} without synchronisation: a stale value makes it look once more, because it
 * acts only on what two looks agree on. Incidents themselves are published by {@link #incidents()}.
 *
 * <p>Every method called by woven code is wait-free and allocates nothing unless an incident is
 * captured.
 */
public final class LoopThread extends LoopState {

  /** How often the rate of captures can be halved. */
  public static final int MOST_HALVINGS = CaptureLimiter.MOST_HALVINGS;

  private final IncidentRing incidents = new IncidentRing();
  private final CaptureLimiter limiter = new CaptureLimiter();
  private final CaptureCounts counts = new CaptureCounts();
  final UncapturedWaits uncaptured = new UncapturedWaits();
  final EventRation events = new EventRation();
  final StatementTexts statements = new StatementTexts();

  private boolean resting;
  private long pollBoundNanos;
  private long polledAtNanos;
  private byte watch;
  private long ended;
  private long waitNanos;

  int depth;
  int probe;
  long waitId;
  long startNanos;
  @Nullable Object subject;
  @Nullable Object nested;
  @Nullable Object argument;

  /**
   * Creates the record of a thread that is no loop yet.
   *
   * @param model id of the loop model, e.g. {@code netty}
   */
  public LoopThread(Thread thread, String model) {
    super(thread, model);
  }

  /** The loop's own wait for work begins; such waits nest. No probe can be open around it. */
  public void idleEnter() {
    if (idleDepth++ == 0) {
      clock();
      if (depth != 0) {
        depth = 0; // a stack overflow inside a probe cut its end off
        close();
      }
    }
  }

  /**
   * Says what is known of a thread before its first wait is timed, so that it is not asked again.
   *
   * @param answer {@code WatchedThreads.ALWAYS}, {@code AT_TIMES} or {@code NEVER}
   */
  void watch(byte answer) {
    watch = answer;
  }

  // ---- probes: the thread itself ----

  /**
   * A woven method begins. Only the outermost one on the stack is timed.
   *
   * <p>Throws the one error of fail mode where the engine says so, or what the callback of a tool
   * threw that the engine stands in for, checked exceptions included.
   */
  public void enter(int entered, @Nullable Object receiver, @Nullable Object first) {
    if (depth++ != 0) {
      if (startNanos != 0 && receiver != null && Probes.isContract(entered)) {
        nested = receiver;
      }
      return;
    }
    boolean watched = WatchedThreads.isOn() && idleDepth == 0 && isWatchedNow();
    if ((!looping && !watched) || idleDepth != 0 || !Probes.waits(entered, receiver)) {
      return;
    }
    probe = entered;
    subject = receiver;
    argument = first;
    waitId++;
    if (watched || Probes.fails(entered)) {
      failOrWait(watched);
    }
    startNanos = System.nanoTime() | 1L; // never 0, which means "no wait open"
  }

  /**
   * A select begins that waits unless its time-out is zero; below zero it has no limit. In a loop
   * that selects, the first selector is its own, and waiting on that is idleness.
   */
  public void enterTimed(int entered, @Nullable Object selecting, long timeout) {
    if (timeout == 0) {
      enterUntimed();
    } else if (selects && looping && depth == 0 && isOwn(selecting)) {
      depth = 1;
      resting = true;
      idleDepth++;
      clock();
    } else {
      enter(entered, selecting, null);
    }
  }

  /** A woven method begins that waits if there is time to. */
  public void enterTimed(int entered, long timeout) {
    if (timeout <= 0) {
      enterUntimed();
    } else {
      enter(entered, null, null);
    }
  }

  /** A woven method begins that will not wait this time. */
  public void enterUntimed() {
    depth++;
  }

  /**
   * The woven method begun last ends. Whatever is thrown in here, the depth is right first: a stack
   * may overflow at any call.
   */
  public void exit() {
    int before = depth;
    if (before == 0) {
      return; // entered before the method was woven
    }
    depth = before - 1;
    if (before == 1) {
      if (startNanos != 0) {
        ended(System.nanoTime());
      } else if (resting) {
        resting = false;
        idleExit();
      }
    }
  }

  /** The woven method begun last made this statement from its first argument. */
  public void prepared(Object statement) {
    if (depth == 1 && startNanos != 0 && argument != null) {
      statements.remember(statement, argument);
    }
  }

  /** The woven method begun last turned out not to be one that waits. */
  public void forgetWait() {
    if (depth == 1) {
      close();
    }
  }

  /**
   * A method that was asked to wait threw. That is captured as a wait of no length; whether it was
   * the framework's refusal to wait on this thread, the engine tells from what was thrown.
   */
  public void refused(int refusing, Throwable thrown) {
    if (depth != 0 || !looping || idleDepth != 0) {
      return;
    }
    probe = refusing;
    argument = thrown;
    waitId++;
    long now = System.nanoTime();
    capture(now, now);
    close();
  }

  /** The wait is closed before it is captured: what the capture does is none of it. */
  private void ended(long now) {
    long began = startNanos;
    startNanos = 0;
    waitNanos += now - began;
    if (Probes.captures(probe, now - began)) {
      capture(began, now);
    }
    close();
    ended++;
  }

  private void close() {
    startNanos = 0;
    subject = null;
    nested = null;
    argument = null;
  }

  /** Every wait is counted once, also one whose stack overflows on the way. */
  private void capture(long began, long now) {
    boolean counted = false;
    try {
      counted = captureOrPass(began, now);
    } finally {
      if (!counted) {
        counts.dropped();
      }
    }
  }

  private boolean captureOrPass(long began, long now) {
    int key = key();
    int slot = limiter.slotOf(key);
    if (!limiter.admits(slot, probe, task(), now - began, now)) {
      pass(slot, now - began);
      counts.rateLimited();
    } else if (!incidents.hasRoom(slot < 0)) {
      pass(slot, now - began);
      counts.dropped();
    } else {
      int captured = limiter.captured(key, slot);
      incidents.offer(new Incident(this, began, now, pendingNow(), key, captured));
      counts.captured(System.nanoTime() - now);
    }
    return true;
  }

  private void pass(int slot, long waitedNanos) {
    uncaptured.add(slot < 0 ? UncapturedWaits.slotOfProbe(probe) : slot, waitedNanos);
  }

  /**
   * What tells one wait from another without its stack: the probe, the very object it is made on,
   * the text it is given, or the type of what it is given, as the blocker of a park.
   */
  private int key() {
    Object given = argument;
    int about = 0;
    if (given instanceof String text) {
      about = text.hashCode();
    } else if (given != null) {
      about = System.identityHashCode(given.getClass());
    }
    return (probe * 31 + about) * 31 + System.identityHashCode(subject);
  }

  /**
   * Whether a tool that the engine stands in for watches this thread at this moment. A thread is
   * asked at its first wait; those watched at times are asked at each.
   */
  private boolean isWatchedNow() {
    EngineLink engine = EngineLink.installed();
    if (engine == null || watch == WatchedThreads.NEVER) {
      return false;
    }
    try {
      if (watch == WatchedThreads.UNASKED) {
        watch = WatchedThreads.NEVER; // should the answer wait itself
        watch = engine.watches(thread());
      }
      return watch == WatchedThreads.ALWAYS
          || (watch == WatchedThreads.AT_TIMES && engine.watchesNow(thread()));
    } catch (Throwable fault) {
      Faults.count(fault);
      return false;
    }
  }

  private void failOrWait(boolean watched) {
    EngineLink engine = EngineLink.installed();
    Throwable thrown = null;
    if (engine != null) {
      try {
        long now = System.nanoTime();
        Incident entering = new Incident(this, now, now, pendingNow(), 0, Incident.NO_SLOT);
        thrown = watched ? engine.callBack(entering) : engine.judge(entering);
      } catch (Throwable fault) {
        Faults.count(fault);
      }
    }
    if (thrown != null) {
      depth = 0;
      close();
      throw LoopThread.<Error>asIs(thrown);
    }
  }

  /** A callback may throw what it likes; the woven method declares none of it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E asIs(Throwable thrown) throws E {
    throw (E) thrown;
  }

  // ---- polls: the thread itself ----

  /**
   * A poll begins that must be repeated in time.
   *
   * @param boundNanos how long after its end the next one must begin
   */
  public void pollEnter(long boundNanos) {
    pollBoundNanos = boundNanos;
    polledAtNanos = 0;
  }

  /** The poll ends; from now on the next one is owed. */
  public void pollExit() {
    if (pollBoundNanos != 0) {
      polledAtNanos = System.nanoTime() | 1L; // never 0, which means "none is owed"
    }
  }

  // ---- read by the agent thread ----

  /** End of the last poll, on the {@link System#nanoTime()} clock; 0 when no poll is owed. */
  public long polledAtNanos() {
    return polledAtNanos;
  }

  /** How long after it the next poll must begin, in nanoseconds. */
  public long pollBoundNanos() {
    return pollBoundNanos;
  }

  /** Incidents on their way to the agent thread. */
  public IncidentRing incidents() {
    return incidents;
  }

  /** Changes whenever the loop begins or ends a task, a wait or an idle phase. */
  public long progressMark() {
    return task() + ended;
  }

  /** Changes when an idle loop begins to work, and is read faster; within a turn it may not. */
  public long wakeMark() {
    return tasks + ended;
  }

  /** Start of the wait that is open now, on the {@link System#nanoTime()} clock; 0 when none is. */
  public long openSinceNanos() {
    return startNanos;
  }

  /** Identity of the latest wait. */
  public long openWaitId() {
    return waitId;
  }

  /** Probe of the latest wait. */
  public int openProbe() {
    return probe;
  }

  /**
   * What the latest wait was told about: receiver, nested receiver, first argument and text of the
   * prepared statement, each possibly {@code null}. Only worth something while the same wait is
   * still open after it was read.
   */
  public @Nullable Object[] openSubjects() {
    Object receiver = subject;
    return new @Nullable Object[] {receiver, nested, argument, statements.textOf(receiver)};
  }

  /** Waits that were counted with their time, but not captured. */
  public UncapturedWaits uncaptured() {
    return uncaptured;
  }

  /** How many waits were not captured, whatever the reason. */
  public long uncapturedCount() {
    return counts.rateLimitedCount() + counts.droppedCount();
  }

  /** How many waits were made, what became of them, and what that cost the loop. */
  public CaptureCounts counts() {
    return counts;
  }

  /**
   * From now on captures less.
   *
   * @param halvings how often the usual rate is halved, 0 to {@link #MOST_HALVINGS}
   */
  public void captureRarely(int halvings) {
    limiter.slowDown(halvings);
  }

  /**
   * Time in waits that probes saw and that have ended, however short, in nanoseconds: it only
   * grows. The one that is open is in it when it has ended.
   */
  public long waitNanos() {
    return waitNanos;
  }
}
