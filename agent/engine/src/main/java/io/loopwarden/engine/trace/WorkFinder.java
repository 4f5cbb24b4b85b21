package io.loopwarden.engine.trace;

import io.loopwarden.bootstrap.WorkContext;
import io.loopwarden.bridge.SpanMarker;
import io.loopwarden.bridge.SpanProvider;
import io.loopwarden.bridge.WorkReader;
import io.loopwarden.engine.bridge.Bridge;
import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.config.TraceUse;
import io.loopwarden.engine.loops.WokenThread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the libraries in which work carries something, makes them ready, and lets loops read them.
 * All of that on a thread of its own, which may have to wait for class loaders of the application;
 * it starts with the first such library.
 */
public final class WorkFinder {

  private static final int MOST = 8;
  private static final long EAGER_NANOS = 30_000_000_000L;

  private final Bridges bridges;
  private final Catalogue catalogue;
  private final TraceUse traces;
  private final String[] keys;
  private final long eventNanos;

  /** Woken by the agent's thread. */
  private final WokenThread thread = new WokenThread(this::find, "loopwarden-work");

  private int seen;
  private long eagerUntil;

  /** Of this finder's own thread. */
  private final Set<WorkReader> prepared = Collections.newSetFromMap(new WeakHashMap<>());

  private final Set<SpanProvider> introduced = Collections.newSetFromMap(new WeakHashMap<>());

  private @Nullable WorkSources installed;

  /**
   * Nothing is looked for yet.
   *
   * @param keys names of values wanted from logging contexts; {@code null} for the usual ones
   * @param thresholdNanos how long a call must have waited to be noted on its span
   */
  public WorkFinder(
      Bridges bridges,
      Catalogue catalogue,
      TraceUse traces,
      @Nullable List<String> keys,
      long thresholdNanos) {
    this.bridges = bridges;
    this.catalogue = catalogue;
    this.traces = traces;
    this.keys = (keys == null ? WorkKeys.usual() : keys).toArray(new String[0]);
    this.eventNanos = traces == TraceUse.EVENTS ? thresholdNanos : Long.MAX_VALUE;
  }

  /**
   * Wakes the finder while libraries appear: a first request may come soon. The agent's thread,
   * often.
   */
  public void look(long nowNanos) {
    int now = bridges.anchors().seen();
    if (now != seen) {
      seen = now;
      eagerUntil = nowNanos + EAGER_NANOS;
    }
    if (seen != 0 && nowNanos - eagerUntil < 0) {
      wake();
    }
  }

  /** Wakes the finder: one that loaded long ago may be used only now. The agent's thread. */
  public void tick() {
    if (bridges.anchors().seen() != 0) {
      wake();
    }
  }

  private void wake() {
    if (traces != TraceUse.OFF || keys.length != 0) {
      thread.wake();
    }
  }

  private void find() {
    List<WorkReader> readers = new ArrayList<>();
    if (traces != TraceUse.OFF) {
      addReady("trace", readers);
    }
    if (keys.length != 0) {
      addReady("mdc", readers);
    }
    introduceSpans(readers);
    if (installed == null ? !readers.isEmpty() : !installed.areOf(readers)) {
      installed = readers.isEmpty() ? null : new WorkSources(catalogue, readers, eventNanos);
      WorkContext.install(installed);
    }
  }

  private void addReady(String role, List<WorkReader> readers) {
    for (Bridge<WorkReader> bridge : bridges.find(role, WorkReader.class)) {
      WorkReader reader = bridge.value();
      if (readers.size() < MOST && (prepared.contains(reader) || prepare(reader))) {
        readers.add(reader);
      }
    }
  }

  private boolean prepare(WorkReader reader) {
    try {
      reader.prepare(keys);
      prepared.add(reader);
      return true;
    } catch (Throwable notYet) { // e.g. nothing is behind the facade
      return false;
    }
  }

  /** Spans of a kind that was not made ready get no event: its classes would load on a loop. */
  private void introduceSpans(List<WorkReader> readers) {
    if (traces != TraceUse.EVENTS) {
      return;
    }
    for (Bridge<SpanProvider> bridge : bridges.find("spans", SpanProvider.class)) {
      if (!readers.isEmpty() && introduced.add(bridge.value())) {
        Object provider = bridge.value().make();
        for (WorkReader reader : readers) {
          if (reader instanceof SpanMarker marker) {
            marker.prepareFor(provider);
          }
        }
      }
    }
  }
}
