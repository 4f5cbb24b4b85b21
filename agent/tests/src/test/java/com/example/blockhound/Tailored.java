package com.example.blockhound;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingMethod;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.NonBlocking;
import reactor.core.scheduler.Schedulers;

/** A BlockHound with lists, marks, predicates and callbacks of its own. */
public final class Tailored {

  private static final ThreadLocal<Boolean> MAY_BLOCK = ThreadLocal.withInitial(() -> true);

  private static final List<BlockingMethod> TOLD = new CopyOnWriteArrayList<>();

  private Tailored() {}

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "lists" -> lists();
      case "marks" -> marks();
      case "threads" -> threads();
      case "running" -> running();
      case "times" -> times();
      case "callback" -> callback();
      case "lock" -> lock();
      case "thrower" -> thrower();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.out.println("done");
  }

  private static void lists() {
    String nested = Nested.class.getName();
    BlockHound.install(
        builder ->
            builder
                .allowBlockingCallsInside(nested, "outer")
                .disallowBlockingCallsInside(nested, "inner")
                .allowBlockingCallsInside(nested, "innermost"));
    Attempts.onParallel("outer", () -> new Nested().outer(false));
    Attempts.onParallel("inner", () -> new Nested().outer(true));
    Attempts.onParallel("innermost", () -> new Nested().outerInnermost());
    Attempts.onParallel("plain", () -> ReadMe.sleep(1));
  }

  private static void marks() {
    Marked.compute(); // loaded before it is marked
    BlockHound.install(builder -> builder.markAsBlocking(Marked.class, "compute", "()V"));
    Attempts.on("marked", Mono.fromRunnable(Marked::compute).subscribeOn(Schedulers.parallel()));
    Attempts.onParallel(
        "overload",
        () -> {
          Marked.compute(1);
          return "";
        });
    Marked.compute();
  }

  private static void threads() throws Exception {
    BlockHound.builder()
        .nonBlockingThreadPredicate(
            current -> current.or(thread -> thread.getName().startsWith("event-")))
        .install();
    inThread(new Thread(() -> attempt("named"), "event-1"));
    inThread(new Thread(() -> attempt("other"), "worker-1"));
    inThread(new Tender(() -> attempt("marker")));
    Attempts.onParallel("reactor", () -> ReadMe.sleep(1));
  }

  private static void running() throws Exception {
    Thread early = new Tender(() -> attemptAfterPark("early"));
    early.start();
    while (early.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    BlockHound.install();
    LockSupport.unpark(early);
    early.join();
    inThread(new Tender(() -> attempt("late")));
  }

  private static void times() throws Exception {
    Thread main = Thread.currentThread();
    BlockHound.install(
        builder ->
            builder
                .addDynamicThreadPredicate(main::equals)
                .nonBlockingThreadPredicate(p -> p.or(thread -> !MAY_BLOCK.get())));
    attempt("before");
    MAY_BLOCK.set(false);
    attempt("while");
    MAY_BLOCK.remove();
    attempt("after");
  }

  private static void callback() {
    BlockHound.install(builder -> builder.blockingMethodCallback(TOLD::add));
    Attempts.onParallel("sleep", () -> ReadMe.sleep(1));
    Attempts.on("delay", Mono.delay(Duration.ofMillis(1)));
    for (BlockingMethod method : TOLD) {
      System.out.println("told " + method + " static " + method.isStatic());
    }
  }

  private static void lock() throws Exception {
    BlockHound.install(builder -> builder.blockingMethodCallback(TOLD::add));
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    Mono<String> contended =
        Mono.fromCallable(
                () -> {
                  lock.lock();
                  lock.unlock();
                  return "";
                })
            .subscribeOn(Schedulers.parallel());
    CompletableFuture<String> end = contended.toFuture();
    while (!lock.hasQueuedThreads()) {
      Thread.onSpinWait();
    }
    lock.unlock();
    end.get();
    System.out.println("lock taken, told " + TOLD.size());
  }

  private static void thrower() {
    BlockHound.install(
        builder ->
            builder.blockingMethodCallback(
                method -> {
                  throw new UnsupportedOperationException("no " + method.getName());
                }));
    Attempts.onParallel("sleep", () -> ReadMe.sleep(1));
  }

  private static void attemptAfterPark(String name) {
    LockSupport.park();
    attempt(name);
  }

  private static void attempt(String name) {
    try {
      Thread.sleep(1);
      System.out.println(name + ": passed");
    } catch (Throwable thrown) {
      System.out.println(name + ": " + thrown);
    }
  }

  private static void inThread(Thread thread) throws InterruptedException {
    thread.start();
    thread.join();
  }

  /** A thread that Reactor's marker declares to be one of its loops. */
  private static final class Tender extends Thread implements NonBlocking {

    Tender(Runnable task) {
      super(task);
    }
  }

  /** Calls that allow and disallow each other. */
  static final class Nested {

    String outer(boolean deeper) throws InterruptedException {
      Thread.sleep(1);
      return deeper ? inner() : "";
    }

    String outerInnermost() throws InterruptedException {
      return innermostFromInner();
    }

    private String innermostFromInner() throws InterruptedException {
      return inner(true);
    }

    private String inner(boolean deeper) throws InterruptedException {
      return deeper ? innermost() : "";
    }

    private String inner() throws InterruptedException {
      Thread.sleep(1);
      return "";
    }

    private String innermost() throws InterruptedException {
      Thread.sleep(1);
      return "";
    }
  }

  /** Blocks by its own account. */
  static final class Marked {

    static void compute() {}

    static void compute(int ignored) {}
  }
}
