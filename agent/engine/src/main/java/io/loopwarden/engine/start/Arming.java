package io.loopwarden.engine.start;

import io.loopwarden.bootstrap.Probes;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.weave.Weaver;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.loopwarden.Calls;
import java.loopwarden.StandIns;
import java.util.List;

/**
 * Publishes the tables of the hot path, then weaves; in this order, because woven code reads the
 * tables.
 */
public final class Arming {

  private Arming() {}

  /**
   * Arms this JVM.
   *
   * @param appearing classes whose objects are told when they are made
   * @param thresholdNanos shortest incidental wait that is captured
   * @param failing whether calls are judged at their entry
   * @param watchesThreads whether starts and names of threads are told to the engine
   * @param running whether the application runs already
   * @param late whether classes that are loaded already wait until event loops are announced
   * @return the weaver, to ask what it bound
   * @throws IOException when the agent jar is damaged
   */
  public static Weaver arm(
      Instrumentation instrumentation,
      Catalogue catalogue,
      LoopModels models,
      List<String> appearing,
      long thresholdNanos,
      boolean failing,
      boolean watchesThreads,
      boolean running,
      boolean late)
      throws IOException {
    catalogue.install(failing);
    Probes.thresholdNanos(thresholdNanos);
    if (catalogue.rewritesCalls()) {
      installCalls(catalogue);
    }
    Weaver weaver = new Weaver(catalogue, models, appearing, watchesThreads);
    if (late) {
      weaver.installLate(instrumentation);
    } else {
      weaver.install(instrumentation, running);
    }
    return weaver;
  }

  private static void installCalls(Catalogue catalogue) {
    Calls.install(callProbe(catalogue, "sleep"), callProbe(catalogue, "wait"));
    Calls.installFiles(
        callProbe(catalogue, "sync"),
        callProbe(catalogue, "length"),
        callProbe(catalogue, "setLength"));
    installStandIns();
  }

  private static void installStandIns() {
    try {
      StandIns.install();
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int callProbe(Catalogue catalogue, String method) {
    for (Probe probe : catalogue.probes()) {
      if (probe.source() == Probe.Source.CALL && probe.pattern().name().equals(method)) {
        return probe.id();
      }
    }
    throw new IllegalArgumentException("no row rewrites calls of " + method);
  }
}
