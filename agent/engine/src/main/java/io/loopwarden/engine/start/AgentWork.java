package io.loopwarden.engine.start;

import io.loopwarden.api.WorkOrigin;
import io.loopwarden.bootstrap.EngineLink;
import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.blockhound.Installations;
import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.config.Mode;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.control.Registration;
import io.loopwarden.engine.control.Running;
import io.loopwarden.engine.handover.Connections;
import io.loopwarden.engine.handover.Handover;
import io.loopwarden.engine.incident.IncidentPipeline;
import io.loopwarden.engine.loops.LoopMarker;
import io.loopwarden.engine.loops.OwnThread;
import io.loopwarden.engine.metrics.MetricBook;
import io.loopwarden.engine.report.ConsoleOutput;
import io.loopwarden.engine.report.StandardError;
import io.loopwarden.engine.weave.Weaver;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What runs on the agent's own thread. Naming, ledger and reports are put together only when the
 * first loop appears, so a program without loops pays nothing for them.
 */
final class AgentWork extends EngineLink implements Runnable, Running.Source {

  private static final long LOOK_NANOS = 50_000_000L;
  private static final long FINISH_WAIT_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final Settings settings;
  private final LoopMarker marker;
  private final PipelineParts parts;

  private final TakenOver takenOver;

  private final ReentrantLock building = new ReentrantLock();

  /** Written under the lock; read without it by loop threads in fail mode. */
  private volatile @Nullable Running running;

  private @Nullable Registration registration;

  private volatile @Nullable Connections connections;

  AgentWork(Settings settings, LoopMarker marker, PipelineParts parts) {
    this.settings = settings;
    this.marker = marker;
    this.parts = parts;
    this.takenOver = new TakenOver(this, parts, marker);
  }

  /** Says what weaves probes that are declared later. Called once, before the application runs. */
  void weaveWith(Weaver weaver) {
    takenOver.weaveWith(weaver);
  }

  /** Says what lets operators in. Called once, before the start. */
  void registerWith(Registration given) {
    registration = given;
  }

  /**
   * Starts the agent's thread: a daemon, without the application's context class loader.
   *
   * @param running whether the application runs already, so that loops may exist
   * @throws IOException when the agent jar is damaged
   */
  void start(boolean running) throws IOException {
    if (settings.mode() == Mode.FAIL) {
      pipeline(); // judging happens on loop threads, which must not wait for it
    }
    if (running) {
      marker.sweep();
    }
    new OwnThread(this, "loopwarden").start();
    Thread finish = new OwnThread(new Finish(this), "loopwarden-finish");
    Runtime.getRuntime().addShutdownHook(finish);
  }

  @Override
  public void run() {
    try {
      while (!isNeeded()) {
        lookWhetherToRegister();
        LockSupport.parkNanos(LOOK_NANOS);
        Thread.interrupted(); // someone may interrupt all threads; parking again must wait
      }
      lookWhetherToRegister();
      pipeline().thread().run();
    } catch (Throwable fault) {
      say("stopped, the application runs on without it: " + fault);
    }
  }

  private void lookWhetherToRegister() {
    Registration waiting = registration;
    if (waiting != null) {
      waiting.lookWhether(System.nanoTime());
    }
  }

  private boolean isNeeded() {
    return settings.report() != null
        || settings.servesMetrics()
        || running != null
        || !LoopThreads.isEmpty()
        || marker.knowsFramework()
        || takenOver.isNeeded()
        || Faults.total() > 0;
  }

  /** Returns what calls the libraries of the application. */
  Bridges bridges() {
    return parts.bridges();
  }

  /** Returns what is measured; empty before the pipeline is put together. */
  MetricBook metrics() {
    return parts.metrics();
  }

  /**
   * Returns the pipeline, put together now if it was not needed before. May block.
   *
   * @throws IOException when the agent jar is damaged
   */
  IncidentPipeline pipeline() throws IOException {
    return running().pipeline();
  }

  @Override
  public @Nullable Running present() {
    return running;
  }

  @Override
  public Running running() throws IOException {
    Running built = running;
    if (built != null) {
      return built;
    }
    building.lock();
    try {
      return build();
    } finally {
      building.unlock();
    }
  }

  private Running build() throws IOException {
    Running built = running;
    if (built == null) {
      built = parts.build(takenOver, registration);
      running = built;
    }
    return built;
  }

  /**
   * Brings the last incidents into the reports. Called once, by the shutdown hook; gives up, and
   * says so, where another thread puts the pipeline together or works in it for longer than a
   * machine under load needs for that.
   */
  void finish() {
    if (!isNeeded()) {
      return;
    }
    try {
      if (!isFinished()) {
        sayLast("had no time to tell what was found last");
      }
    } catch (Throwable fault) {
      sayLast("cannot finish its reports: " + fault);
    }
  }

  /** Says one line for the user. Nobody may read the standard error stream; it does not block. */
  static void say(String line) {
    new ConsoleOutput(StandardError.stream()).say(line);
  }

  /** The JVM ends as soon as this returns, or after a second. */
  private static void sayLast(String line) {
    ConsoleOutput console = new ConsoleOutput(StandardError.stream());
    console.say(line);
    console.settle();
  }

  private boolean isFinished() throws IOException, InterruptedException {
    if (!building.tryLock(FINISH_WAIT_NANOS, TimeUnit.NANOSECONDS)) {
      return false;
    }
    try {
      return build().pipeline().thread().finish(FINISH_WAIT_NANOS);
    } finally {
      building.unlock();
    }
  }

  @Override
  public void bound(int model, Object executor) {
    marker.bound(model, executor);
  }

  @Override
  public void unbound() {
    marker.unbound();
  }

  @Override
  public void entered(int rule, @Nullable Object self, @Nullable Object argument) {
    marker.entered(rule, self, argument);
  }

  @Override
  public void polling(int rule, @Nullable Object self) {
    marker.polling(rule, self);
  }

  @Override
  public void workerStarted(Object pool) {
    marker.workerStarted(pool);
  }

  @Override
  public void starting(Thread thread) {
    marker.starting(thread);
  }

  @Override
  public void renaming(String name) {
    marker.renaming(name);
  }

  @Override
  public @Nullable Error judge(Incident entering) {
    Running built = running;
    return built == null ? null : built.pipeline().judge(entering);
  }

  @Override
  public boolean takesOver(Object builder) {
    return takenOver.takesOver(builder);
  }

  @Override
  public byte watches(Thread thread) {
    return takenOver.watches(thread);
  }

  @Override
  public boolean watchesNow(Thread thread) {
    return takenOver.watchesNow(thread);
  }

  @Override
  public String watchingModel() {
    return Installations.MODEL;
  }

  @Override
  public @Nullable Throwable callBack(Incident entering) {
    return takenOver.callBack(entering);
  }

  /** From now on connections tell whose work comes over them. */
  void followConnections(List<Handover> rows) {
    connections = new Connections(rows);
  }

  @Override
  public void sent(int row, @Nullable Object self, @Nullable Object argument, long origin) {
    Connections known = connections;
    if (known != null) {
      known.sent(row, self, argument, origin);
    }
  }

  @Override
  public @Nullable Object task(int row, @Nullable Object self) {
    Connections known = connections;
    return known == null ? null : known.task(row, self);
  }

  @Override
  public long received(int row, @Nullable Object self, @Nullable Object argument) {
    Connections known = connections;
    return known == null ? WorkOrigin.NONE : known.received(row, self, argument);
  }

  /**
   * A named class, because a lambda here would cost every start the loading of the lambda
   * machinery.
   */
  private static final class Finish implements Runnable {

    private final AgentWork work;

    Finish(AgentWork work) {
      this.work = work;
    }

    @Override
    public void run() {
      work.finish();
    }
  }
}
