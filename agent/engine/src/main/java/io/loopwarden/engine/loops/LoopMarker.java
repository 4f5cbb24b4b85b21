package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.bootstrap.TaskQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which threads are loops, and marks them. Thread-safe: it only reads its models, and rules
 * are replaced.
 */
public final class LoopMarker {

  private final LoopModels models;
  private volatile ThreadRules rules;

  /** Replaced when there are more, never changed. */
  private volatile List<Predicate<Thread>> trusted = List.of();

  /** Creates a marker of the given models and user rules. */
  public LoopMarker(LoopModels models, ThreadRules rules) {
    this.models = models;
    this.rules = rules;
  }

  /**
   * Returns whether a framework was loaded whose threads may become loops soon, or a virtual thread
   * was made. Any thread.
   */
  public boolean knowsFramework() {
    return !rules.isEmpty() || models.virtualThreads().areUsed() || boundFramework();
  }

  /**
   * Returns whether a framework was loaded whose threads may become loops soon: the application
   * runs. Any thread.
   */
  public boolean boundFramework() {
    for (LoopModel model : models.all()) {
      if (model.isBound()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Replaces the user rules; threads that run already become loops, or are none any more, by the
   * new ones. May take milliseconds; never on a loop thread's way.
   */
  public void replaceRules(ThreadRules more) {
    rules = more;
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      follow(thread, isNamed(thread));
    }
  }

  private static void follow(Thread thread, boolean named) {
    LoopThread present = LoopThreads.of(thread);
    boolean loops = present != null && present.isLooping();
    if (named && !loops) {
      markByRule(thread, TaskQueue.NONE, false);
    } else if (!named && present != null && loops && present.model().equals(LoopModels.USER)) {
      present.unmark();
    }
  }

  /** An executor was bound to the calling thread: a loop marks it, a worker pool unmarks it. */
  public void bound(int modelNumber, Object executor) {
    LoopModel model = models.numbered(modelNumber);
    Thread thread = Thread.currentThread();
    if (model.isLoop(executor.getClass())) {
      mark(thread, model, executor, TaskQueues.of(model, executor));
    } else if (rules.matches(thread)) {
      markByRule(thread, TaskQueues.of(model, executor), false);
    } else {
      unmark(thread);
    }
  }

  /** An executor was unbound from the calling thread, which a user rule may name all the same. */
  public void unbound() {
    Thread thread = Thread.currentThread();
    if (rules.matches(thread)) {
      markByRule(thread, TaskQueue.NONE, false);
    }
  }

  /**
   * A method of a rule began on the calling thread, which is a loop as long as it runs if the
   * rule's condition holds. A thread that is no loop in there is one no more until the method ends.
   */
  public void entered(int number, @Nullable Object self, @Nullable Object argument) {
    LoopRule rule = models.rule(number);
    Thread thread = Thread.currentThread();
    if (OwnThread.isOwn(thread)) {
      return; // the agent serves its own metrics with the JDK's server
    }
    if (!rule.condition().holds(thread, self, argument)) {
      LoopThread present = LoopThreads.of(thread);
      if (present != null) {
        present.enter(false, present.model(), present.isStallWatched(), false);
      }
      return;
    }
    LoopModel model = rule.model();
    model.use();
    String name = models.refinedName(model, thread.getClass());
    LoopThread loop = recordOf(thread, name);
    loop.enter(true, name, !rule.isRun() || model.idleKnown(), rule.selects());
    if (rule.isRun() && self != null) {
      loop.executedBy(self, TaskQueues.of(model, self));
    }
  }

  /** The calling thread polls by a rule: it is no loop, but must poll again in time. */
  public void polling(int number, @Nullable Object self) {
    LoopRule rule = models.rule(number);
    rule.model().use();
    recordOf(Thread.currentThread(), rule.model().name()).pollEnter(rule.boundNanos(self));
  }

  private static void unmark(Thread thread) {
    LoopThread present = LoopThreads.of(thread);
    if (present != null) {
      present.unmark();
    }
  }

  /** The calling thread began to work for a pool: a marker type or a user rule makes it a loop. */
  public void workerStarted(Object pool) {
    Thread thread = Thread.currentThread();
    LoopModel model = models.ofWorker(thread.getClass());
    if (model != null) {
      mark(thread, model, pool, TaskQueues.ofPool(pool));
    } else if (isNamed(thread)) {
      markByRule(thread, TaskQueues.ofPool(pool), models.tellsIdleWorkers());
    }
  }

  /** A thread is about to start, or was found running: a user rule makes it a loop. */
  public void starting(Thread thread) {
    if (isNamed(thread)) {
      markByRule(thread, TaskQueue.NONE, false);
    }
  }

  /**
   * Trusts predicates of others to know loops that no model knows. They are asked when a thread
   * starts, and when it begins to work for a pool; never at a wait.
   */
  public void trust(List<Predicate<Thread>> more) {
    List<Predicate<Thread>> all = new ArrayList<>(trusted);
    all.addAll(more);
    trusted = List.copyOf(all);
  }

  /** Marks threads that run already and are no loops yet, if somebody trusted says so. */
  public void ask(Iterable<Thread> threads) {
    for (Thread thread : threads) {
      LoopThread present = LoopThreads.of(thread);
      if ((present == null || !present.isLooping()) && isTrusted(thread)) {
        markByRule(thread, TaskQueue.NONE, false);
      }
    }
  }

  private boolean isNamed(Thread thread) {
    return !OwnThread.isOwn(thread) && (rules.matches(thread) || isTrusted(thread));
  }

  private boolean isTrusted(Thread thread) {
    if (OwnThread.isOwn(thread)) {
      return false;
    }
    for (Predicate<Thread> predicate : trusted) {
      try {
        if (predicate.test(thread)) {
          return true;
        }
      } catch (Throwable thrown) {
        Faults.count(thrown);
      }
    }
    return false;
  }

  /** The calling thread gives itself a name: a user rule makes it a loop, or does no longer. */
  public void renaming(String name) {
    Thread thread = Thread.currentThread();
    follow(thread, rules.matches(name, thread.getClass()) || isTrusted(thread));
  }

  /**
   * Marks loops that were running before the agent came. May take milliseconds; agent thread only.
   */
  public void sweep() {
    for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
      Thread thread = entry.getKey();
      LoopModel model = running(entry.getValue());
      if (model == null && isPoolWorker(entry.getValue())) {
        model = models.ofWorker(thread.getClass());
      }
      if (model != null) {
        markRunning(thread, model);
      } else {
        starting(thread);
      }
    }
  }

  private void markRunning(Thread thread, LoopModel model) {
    Object executor =
        RunningExecutor.of(
            thread,
            type -> model.countsTasksOf(type) || ThreadPoolExecutor.class.isAssignableFrom(type));
    TaskQueue queue =
        executor instanceof ThreadPoolExecutor
            ? TaskQueues.ofPool(executor)
            : executor == null ? TaskQueues.ofUnknown(model) : TaskQueues.of(model, executor);
    mark(thread, model, executor, queue);
  }

  private @Nullable LoopModel running(StackTraceElement[] stack) {
    for (LoopModel model : models.all()) {
      if (runs(model.running(), stack)) {
        return model;
      }
    }
    return null;
  }

  private static boolean runs(List<LoopRule> rules, StackTraceElement[] stack) {
    for (LoopRule rule : rules) {
      for (StackTraceElement frame : stack) {
        if (frame.getMethodName().equals(rule.pattern().name())
            && frame.getClassName().endsWith(rule.pattern().owner())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPoolWorker(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (frame.getMethodName().equals("runWorker")
          && frame.getClassName().equals("java.util.concurrent.ThreadPoolExecutor")) {
        return true;
      }
    }
    return false;
  }

  private void mark(Thread thread, LoopModel model, @Nullable Object executor, TaskQueue queue) {
    String name = models.refinedName(model, thread.getClass());
    model.use();
    recordOf(thread, name).mark(name, executor, queue, model.idleKnown());
  }

  /** A record is a few kilobytes: none is made for a thread that has one. */
  private static LoopThread recordOf(Thread thread, String name) {
    LoopThread present = LoopThreads.of(thread);
    return present == null ? LoopThreads.add(new LoopThread(thread, name)) : present;
  }

  private static void markByRule(Thread thread, TaskQueue queue, boolean idleKnown) {
    recordOf(thread, LoopModels.USER).mark(LoopModels.USER, null, queue, idleKnown);
  }
}
