package io.loopwarden.engine.export;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Newcomers;
import io.loopwarden.bridge.MetricTargets;
import io.loopwarden.engine.bridge.Bridge;
import io.loopwarden.engine.bridge.Bridges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registries of the application, {@value #MOST} at the most. Used by one thread, which may have
 * to wait for code of the application. An error of one registry is counted, the others go on.
 */
final class Targets {

  private static final int MOST = 1_024;
  private static final String ROLE = "metrics";

  private final Bridges bridges;
  private final List<Target> targets = new ArrayList<>();

  Targets(Bridges bridges) {
    this.bridges = bridges;
  }

  /** Looks for new ones, and shows metrics in those that are ready. */
  void show(long nowNanos) {
    List<Bridge<MetricTargets>> libraries = bridges.find(ROLE, MetricTargets.class);
    for (Object made : Newcomers.take()) {
      add(made, nowNanos);
    }
    for (Bridge<MetricTargets> library : libraries) {
      addKnown(library.value(), nowNanos);
    }
    targets.removeIf(target -> isOver(target, libraries, nowNanos));
  }

  /** Shows no metrics any more, where they can be taken back. */
  void hide() {
    List<Bridge<MetricTargets>> libraries = bridges.find(ROLE, MetricTargets.class);
    for (Target target : targets) {
      Object object = target.get();
      MetricTargets library = object == null ? null : libraryOf(object, libraries);
      if (object != null && library != null) {
        attempt(() -> target.hideIn(object, library));
      }
    }
  }

  private void addKnown(MetricTargets library, long nowNanos) {
    attempt(
        () -> {
          for (Object known : library.known()) {
            add(known, nowNanos);
          }
        });
  }

  private void add(@Nullable Object object, long nowNanos) {
    if (object == null || targets.size() >= MOST) {
      return;
    }
    for (Target target : targets) {
      if (target.refersTo(object)) {
        return;
      }
    }
    targets.add(new Target(object, nowNanos));
  }

  private static boolean isOver(
      Target target, List<Bridge<MetricTargets>> libraries, long nowNanos) {
    Object object = target.get();
    if (object == null) {
      return true;
    }
    try {
      MetricTargets library = libraryOf(object, libraries);
      if (library == null) {
        return target.isStray(nowNanos);
      }
      if (library.isClosed(object)) {
        return true;
      }
      target.showIn(object, library, nowNanos);
    } catch (Throwable refused) {
      Faults.countForeign(refused);
    }
    return false;
  }

  private static @Nullable MetricTargets libraryOf(
      Object object, List<Bridge<MetricTargets>> libraries) {
    for (Bridge<MetricTargets> library : libraries) {
      if (library.value().isTarget(object)) {
        return library.value();
      }
    }
    return null;
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (Throwable refused) {
      Faults.countForeign(refused);
    }
  }
}
