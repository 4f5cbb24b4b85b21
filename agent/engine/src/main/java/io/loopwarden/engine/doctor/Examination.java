package io.loopwarden.engine.doctor;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the call of every probe on a thread marked as a loop, and notes whether that probe saw it.
 */
final class Examination {

  private static final String MODEL = "doctor";
  private static final long PATIENCE_MILLIS = 10_000L;

  private final Exercises exercises;

  Examination(Exercises exercises) {
    this.exercises = exercises;
  }

  /** Returns one result a probe that concerns this run-time image, in the catalogue's order. */
  List<Result> examine(Catalogue catalogue) throws InterruptedException {
    List<Result> results = new ArrayList<>();
    for (Probe probe : catalogue.probes()) {
      if (exercises.isHere(probe)) {
        results.add(new Result(probe, problemOf(probe)));
      }
    }
    return results;
  }

  /** Returns the probes whose class this run-time image does not have. */
  List<Probe> absent(Catalogue catalogue) {
    List<Probe> absent = new ArrayList<>();
    for (Probe probe : catalogue.probes()) {
      // what a framework refuses is the framework's, never the image's
      if (probe.source() != Probe.Source.REFUSAL && !exercises.isHere(probe)) {
        absent.add(probe);
      }
    }
    return absent;
  }

  private @Nullable String problemOf(Probe probe) throws InterruptedException {
    Exercise.Call call = exercises.callFor(probe);
    if (call == null) {
      return "no call is known that proves it";
    }
    Attempt attempt = new Attempt(call, probe.id());
    Thread thread = new Thread(attempt, "loopwarden-doctor");
    LoopThread loop = LoopThreads.add(new LoopThread(thread, MODEL));
    loop.mark(MODEL, null, TaskQueue.NONE, false);
    thread.setDaemon(true);
    thread.start();
    thread.join(PATIENCE_MILLIS);
    return thread.isAlive() ? "its call did not end" : attempt.problem(loop);
  }

  /**
   * What became of one probe.
   *
   * @param probe the probe
   * @param problem why it is not armed, or {@code null} when it saw its call
   */
  record Result(Probe probe, @Nullable String problem) {}

  private static final class Attempt implements Runnable {

    private final Exercise.Call call;
    private final int probe;
    private @Nullable Throwable thrown;

    Attempt(Exercise.Call call, int probe) {
      this.call = call;
      this.probe = probe;
    }

    @Override
    public void run() {
      try {
        call.make();
      } catch (Throwable failure) {
        thrown = failure;
      }
    }

    /** Called after the thread has ended. */
    @Nullable String problem(LoopThread loop) {
      boolean seen = false;
      Incident incident = loop.incidents().poll();
      while (incident != null) {
        seen |= incident.probe() == probe;
        incident = loop.incidents().poll();
      }
      if (seen) {
        return null;
      }
      return thrown == null ? "its call was made and not seen" : "its call failed: " + thrown;
    }
  }
}
