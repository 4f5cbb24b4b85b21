package io.loopwarden.engine.blockhound;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.WatchedThreads;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.incident.IncidentPipeline;
import io.loopwarden.engine.loops.OwnThread;
import io.loopwarden.engine.naming.EntrySafety;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import io.loopwarden.engine.weave.Weaver;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine behind {@code BlockHound.install()}: takes over what a builder has collected, watches
 * the threads it names, and calls its callback. Thread-safe; the predicates and callbacks it calls
 * are the application's.
 */
public final class Installations {

  /** Model of threads that BlockHound alone watches. */
  public static final String MODEL = "blockhound";

  /** Where rules come from that an application's own builder holds. */
  static final String ORIGIN = "BlockHound: install()";

  private final Catalogue catalogue;
  private final Weaver weaver;
  private final Instrumentation instrumentation;
  private final IncidentPipeline pipeline;

  private volatile List<Installation> all = List.of();

  /** Creates a place for installations; there are none yet. */
  public Installations(
      Catalogue catalogue,
      Weaver weaver,
      Instrumentation instrumentation,
      IncidentPipeline pipeline) {
    this.catalogue = catalogue;
    this.weaver = weaver;
    this.instrumentation = instrumentation;
    this.pipeline = pipeline;
  }

  /**
   * Takes over an installation; a second one of the same class does nothing, as with BlockHound.
   * Weaves; may take long.
   *
   * @throws IOException when the agent jar is damaged
   * @throws ReflectiveOperationException when this is no builder we know; nothing has happened then
   */
  public synchronized void takeOver(Object builder)
      throws IOException, ReflectiveOperationException {
    Class<?> type = builder.getClass();
    for (Installation present : all) {
      if (present.isOf(type)) {
        return;
      }
    }
    BuilderState state = BuilderState.read(builder);
    List<Row> rows = RowReader.readBuiltIn("blockhound.txt");
    Installation added =
        new Installation(type, state, new MethodNames(rows, type.getClassLoader()));
    loadPredicates(added);
    pipeline.naming().takenOver().add(state.allowances(), ORIGIN);
    pipeline.expectCallbacks(EntrySafety.of(rows));
    weave(all.isEmpty() ? rows : List.of(), state.marks());
    List<Installation> more = new ArrayList<>(all);
    more.add(added);
    all = List.copyOf(more);
    WatchedThreads.turnOn();
  }

  /** A first call loads classes, which must not happen on a thread that may not block. */
  private static void loadPredicates(Installation added) {
    added.watchesAtTimes(Thread.currentThread());
    added.watches(Thread.currentThread());
  }

  private void weave(List<Row> builtIn, List<Row> marks) {
    List<Row> rows = new ArrayList<>(marks);
    for (Row row : builtIn) {
      if (row.verb().equals("probe")) {
        rows.add(row);
      }
    }
    weaver.weave(catalogue.declare(rows), instrumentation);
  }

  /** Whether a thread is watched: a constant of {@link WatchedThreads}. Called on the thread. */
  public byte watches(Thread thread) {
    if (OwnThread.isOwn(thread)) {
      return WatchedThreads.NEVER;
    }
    byte answer = WatchedThreads.NEVER;
    for (Installation installation : all) {
      if (asksAtTimes(installation, thread)) {
        return WatchedThreads.AT_TIMES;
      }
      if (watches(installation, thread)) {
        answer = WatchedThreads.ALWAYS;
      }
    }
    return answer;
  }

  /** Whether a thread that is watched at times is watched now. Called on the thread. */
  public boolean watchesNow(Thread thread) {
    for (Installation installation : all) {
      if (watches(installation, thread)) {
        return true;
      }
    }
    return false;
  }

  /** Tells the callback of whoever watches the waiting thread; returns what is to be thrown. */
  public @Nullable Throwable callBack(Incident entering) {
    Installation watching = watching(entering.loop().thread());
    return watching == null ? null : pipeline.callBack(entering, watching);
  }

  private @Nullable Installation watching(Thread thread) {
    List<Installation> installations = all;
    if (installations.size() == 1) {
      return installations.get(0); // somebody watches, so it is this one
    }
    for (Installation installation : installations) {
      if (watches(installation, thread)) {
        return installation;
      }
    }
    return null;
  }

  private static boolean asksAtTimes(Installation installation, Thread thread) {
    try {
      return installation.watchesAtTimes(thread);
    } catch (Throwable thrown) {
      Faults.count(thrown);
      return false;
    }
  }

  private static boolean watches(Installation installation, Thread thread) {
    try {
      return installation.watches(thread);
    } catch (Throwable thrown) {
      Faults.count(thrown);
      return false;
    }
  }
}
