package io.loopwarden.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * Whether a thread is a loop, which one, and whether it is idle: the part of its record that loop
 * models tell.
 *
 * <p>Written by {@link #thread()} alone, or by the engine before the thread starts; {@code model},
 * {@code executor}, {@code queue} and {@code stallWatched} are volatile for the agent thread, which
 * reads the plain rest as {@link LoopThread} says. All of it is wait-free, and allocates only when
 * callbacks nest deeper on this thread than ever before.
 */
abstract class LoopState extends LoopClock {

  private final Thread thread;
  private final LoopStops stops = new LoopStops();

  private volatile String model;
  private volatile @Nullable Object executor;
  private volatile TaskQueue queue = TaskQueue.NONE;
  private volatile boolean stallWatched;

  private LoopFrame shadowed = new LoopFrame(null);
  private @Nullable Object selector;
  private volatile @Nullable LagProbe lagProbe;
  private volatile @Nullable LoopOrigins origins;

  boolean looping;
  boolean selects;
  int idleDepth;

  LoopState(Thread thread, String model) {
    this.thread = thread;
    this.model = model;
  }

  /**
   * Makes the thread a loop thread of the given model.
   *
   * @param executor the loop's executor, or {@code null} when the model binds none
   * @param queue counts its tasks
   * @param stallWatched whether the model tells idle waits apart, so that a long turn is a stall
   */
  public void mark(String model, @Nullable Object executor, TaskQueue queue, boolean stallWatched) {
    this.model = model;
    this.executor = executor;
    this.queue = queue;
    this.stallWatched = stallWatched;
    tasks++;
    looping = true;
    if (Thread.currentThread() == thread) { // else it may wait at this moment
      clock();
    }
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
    clock();
    return true;
  }

  /** Makes the thread an ordinary one. */
  public void unmark() {
    looping = false;
    if (Thread.currentThread() == thread) {
      clock(); // before the count, because the end of a turn is no task
    }
    tasks++;
  }

  /**
   * A loop's run method or a callback begins; until {@link #leave()} it decides what the thread is,
   * and what the thread was before waits below it.
   *
   * @param loops whether the thread is a loop in there
   * @param runs id of the loop model
   * @param watched whether a long turn is a stall
   * @param selecting whether a select of the first selector that is used is the loop's own wait
   */
  public void enter(boolean loops, String runs, boolean watched, boolean selecting) {
    LoopFrame frame = shadowed.above();
    frame.looping = looping;
    frame.idleDepth = idleDepth;
    frame.selects = selects;
    frame.selector = selector;
    frame.executor = executor;
    frame.queue = queue;
    frame.stallWatched = stallWatched;
    frame.model = model;
    shadowed = frame;
    become(runs, watched);
    selector = null;
    selects = selecting;
    idleDepth = 0;
    tasks++;
    looping = loops;
    clock();
  }

  /** A volatile store costs more than the look that spares it. */
  private void become(String name, boolean watched) {
    if (!model.equals(name)) {
      model = name;
    }
    if (stallWatched != watched) {
      stallWatched = watched;
    }
  }

  /** The run method or callback entered last ends. */
  public void leave() {
    LoopFrame frame = shadowed;
    LoopFrame below = frame.below;
    if (below == null) {
      return; // entered before the method was woven
    }
    shadowed = below;
    looping = frame.looping;
    idleDepth = frame.idleDepth;
    selects = frame.selects;
    selector = frame.selector;
    if (looping) {
      become(frame.model, frame.stallWatched);
    }
    if (executor != frame.executor) {
      executor = frame.executor;
      queue = frame.queue;
    }
    clock();
    tasks++;
    frame.clear();
  }

  /** Says which executor the loop entered last has, so that what waits on it can be counted. */
  public void executedBy(Object owner, TaskQueue queue) {
    executor = owner;
    this.queue = queue;
  }

  /** The loop's own wait for work ends. */
  public void idleExit() {
    if (idleDepth > 0) {
      idleDepth--;
    }
    wakeUp();
    clock();
  }

  /** Starts or stops the clock after a change of what the thread is. */
  final void clock() {
    boolean inTurn = looping && idleDepth == 0 && stallWatched;
    if (inTurn != isInTurn()) {
      if (inTurn) {
        turnBegins();
      } else {
        turnEnds();
      }
    }
  }

  /**
   * Lets go of the executor of a loop that has ended, so that a pool's thread does not keep a whole
   * application alive. Agent thread, while the thread is no loop; a loop that resumes at the same
   * moment only loses its count of pending tasks.
   */
  public void forgetExecutor() {
    executor = null;
    queue = TaskQueue.NONE;
  }

  /** Whether a selector is the loop's own: the first one it uses. */
  boolean isOwn(@Nullable Object by) {
    if (selector == null) {
      selector = by;
    }
    return selector == by;
  }

  /** The thread begins to work in the name of an origin. */
  void worksFor(long origin) {
    LoopOrigins known = origins;
    if (known == null) {
      known = new LoopOrigins();
      origins = known;
    }
    known.add(origin);
  }

  /** In whose name it works and has worked, or {@code null} when work is not followed. */
  public @Nullable LoopOrigins origins() {
    return origins;
  }

  /** The probe of this loop's queue, or {@code null} before it is first probed. */
  public @Nullable LagProbe lagProbe() {
    return lagProbe;
  }

  /** Fixes the probe of this loop's queue. Agent thread. */
  public void probeBy(LagProbe probe) {
    lagProbe = probe;
  }

  /**
   * Number of the application's tasks that wait on this loop now, or {@link TaskQueue#UNKNOWN}. The
   * loop's own thread, or the agent thread; never throws.
   */
  public int pendingNow() {
    try {
      int count = queue.pending();
      LagProbe probe = lagProbe;
      return count > 0 && probe != null && probe.submittedNanos() != 0 ? count - 1 : count;
    } catch (Throwable fault) {
      Faults.count(fault);
      return TaskQueue.UNKNOWN;
    }
  }

  /** For how long the agent thread has held it up by looking at it. */
  public LoopStops stops() {
    return stops;
  }

  /** The loop's executor, or {@code null} when none is known. */
  public @Nullable Object executor() {
    return executor;
  }

  /** The thread this record belongs to. */
  public Thread thread() {
    return thread;
  }

  /** Id of the loop model. */
  public String model() {
    return model;
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

  @Override
  public final long task() {
    return tasks + taken();
  }

  private long taken() {
    try {
      return queue.taken();
    } catch (Throwable fault) {
      Faults.count(fault);
      return 0;
    }
  }

  @Override
  final boolean isCountedByQueue() {
    return queue.countsTaken();
  }
}
