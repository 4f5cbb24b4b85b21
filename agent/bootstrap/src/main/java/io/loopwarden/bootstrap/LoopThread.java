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
public final class LoopThread {

  private final Thread thread;
  private final IncidentRing incidents = new IncidentRing();
  private final CaptureLimiter limiter = new CaptureLimiter();
  final StatementTexts statements = new StatementTexts();

  private volatile String model;
  private volatile @Nullable Object executor;
  private volatile PendingTasks pending = PendingTasks.NONE;
  private volatile boolean stallWatched;

  private boolean looping;
  private int idleDepth;
  private int depth;
  private long tasks;
  private long ended;
  private long rateLimited;
  private long dropped;
  private long waits;

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
    this.thread = thread;
    this.model = model;
  }

  // ---- state of the loop: the thread itself, or the engine before the thread starts ----

  /**
   * Makes the thread a loop thread of the given model.
   *
   * @param executor the loop's executor, or {@code null} when the model binds none
   * @param pending counts the tasks that wait on it
   * @param stallWatched whether the model tells idle waits apart, so that a long turn is a stall
   */
  public void mark(
      String model, @Nullable Object executor, PendingTasks pending, boolean stallWatched) {
    this.model = model;
    this.executor = executor;
    this.pending = pending;
    this.stallWatched = stallWatched;
    tasks++;
    looping = true;
  }

  /**
   * Resumes a loop that this record was marked for before, when the same executor is bound again.
   */
  public boolean resume(Object bound) {
    if (executor != bound) {
      return false;
    }
    tasks++;
    looping = true;
    return true;
  }

  /** Makes the thread an ordinary one. */
  public void unmark() {
    looping = false;
    tasks++;
  }

  /** The loop's own wait for work begins; such waits nest. No probe can be open around it. */
  public void idleEnter() {
    if (idleDepth++ == 0 && depth != 0) {
      depth = 0; // a stack overflow inside a probe cut its end off
      close();
    }
  }

  /** The loop's own wait for work ends. */
  public void idleExit() {
    if (idleDepth > 0) {
      idleDepth--;
    }
    tasks++;
  }

  /** A task begins, or a ready channel is served. */
  public void progress() {
    tasks++;
  }

  /**
   * Lets go of the executor of a loop that has ended, so that a pool's thread does not keep a whole
   * application alive. Agent thread, while the thread is no loop; a loop that resumes at the same
   * moment only loses its count of pending tasks.
   */
  public void forgetExecutor() {
    executor = null;
    pending = PendingTasks.NONE;
  }

  // ---- probes: the thread itself ----

  /**
   * A woven method begins. Only the outermost one on the stack is timed.
   *
   * @throws Error the one error of fail mode, where the engine says so
   */
  public void enter(int entered, @Nullable Object receiver, @Nullable Object first) {
    if (depth++ != 0) {
      if (startNanos != 0 && Probes.isContract(entered)) {
        nested = receiver;
      }
      return;
    }
    if (!looping || idleDepth != 0 || !Probes.waits(entered, receiver)) {
      return;
    }
    probe = entered;
    subject = receiver;
    argument = first;
    waitId++;
    if (Probes.fails(entered)) {
      failOrWait();
    }
    startNanos = System.nanoTime() | 1L; // never 0, which means "no wait open"
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
    if (before == 1 && startNanos != 0) {
      ended(System.nanoTime());
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

  /** The wait is closed before it is captured: what the capture does is none of it. */
  private void ended(long now) {
    long began = startNanos;
    startNanos = 0;
    if (Probes.captures(probe, now - began)) {
      waits++;
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

  private void capture(long began, long now) {
    int key = probe * 31 + (argument instanceof String ? argument.hashCode() : 0);
    boolean first = limiter.isNew(key);
    if (!limiter.admits(key, now - began, now, tasks)) {
      rateLimited++;
    } else if (!incidents.hasRoom(first)) {
      dropped++;
    } else {
      incidents.offer(new Incident(this, began, now, pendingNow()));
      limiter.captured(key);
    }
  }

  private void failOrWait() {
    EngineLink engine = EngineLink.installed();
    Error error = null;
    if (engine != null) {
      try {
        long now = System.nanoTime();
        error = engine.judge(new Incident(this, now, now, pendingNow()));
      } catch (Throwable fault) {
        Faults.count(fault);
      }
    }
    if (error != null) {
      depth = 0;
      close();
      throw error;
    }
  }

  /**
   * Number of tasks that wait on this loop now, or {@link PendingTasks#UNKNOWN}. The loop's own
   * thread, or the agent thread; never throws.
   */
  public int pendingNow() {
    try {
      return pending.count();
    } catch (Throwable fault) {
      Faults.count(fault);
      return PendingTasks.UNKNOWN;
    }
  }

  // ---- read by the agent thread ----

  /** The thread this record belongs to. */
  public Thread thread() {
    return thread;
  }

  /** Id of the loop model. */
  public String model() {
    return model;
  }

  /** Incidents on their way to the agent thread. */
  public IncidentRing incidents() {
    return incidents;
  }

  /** Whether the thread is a loop now. */
  public boolean isLooping() {
    return looping;
  }

  /** Whether the loop waits for work now. */
  public boolean isIdle() {
    return idleDepth != 0;
  }

  /**
   * Whether a long turn of this loop is a stall; {@code false} when its model cannot tell idle
   * waits apart.
   */
  public boolean isStallWatched() {
    return stallWatched;
  }

  /** Changes whenever the loop begins or ends a task, a wait or an idle phase. */
  public long progressMark() {
    return tasks + ended;
  }

  /**
   * Number of the task or idle phase the loop is in; only of use on loops whose model tells tasks
   * apart, see {@link #isStallWatched()}.
   */
  public long task() {
    return tasks;
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

  /** Waits that were counted, but not captured, because the loop's capture budget was used up. */
  public long rateLimited() {
    return rateLimited;
  }

  /** Waits that could not be handed to the agent thread because it was behind. */
  public long dropped() {
    return dropped;
  }

  /** Waits made: captured, rate-limited and dropped together. */
  public long waits() {
    return waits;
  }
}
