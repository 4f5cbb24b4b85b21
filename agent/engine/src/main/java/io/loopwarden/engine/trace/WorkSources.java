package io.loopwarden.engine.trace;

import io.loopwarden.bootstrap.EventRation;
import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.WorkContext;
import io.loopwarden.bridge.SpanMarker;
import io.loopwarden.bridge.WorkReader;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.naming.Kind;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads, on the loop's thread, what its work carries in the libraries that were found. Wait-free;
 * allocates one array when there is something. Holds the applications' readers weakly. Immutable.
 */
final class WorkSources extends WorkContext {

  private static final String CLASS_LOADING = "class-loading";

  /**
   * What class loaders of applications read their jars by, at a place they have just set, or into a
   * buffer they share. A library that loads a class of its own in the middle of that, as the MDC of
   * Quarkus does when it is first used on a loop, would leave the loader at another place.
   */
  private static final Set<String> POSITIONED =
      Set.of("java.io.RandomAccessFile", "sun.nio.ch.FileChannelImpl");

  private final Catalogue catalogue;
  private final long eventNanos;
  private final WeakReference<?>[] readers;

  /**
   * Joins readers.
   *
   * @param eventNanos how long a call must have waited to be noted on its span; {@link
   *     Long#MAX_VALUE} for no events
   */
  WorkSources(Catalogue catalogue, List<WorkReader> readers, long eventNanos) {
    this.catalogue = catalogue;
    this.eventNanos = eventNanos;
    this.readers = new WeakReference<?>[readers.size()];
    for (int i = 0; i < this.readers.length; i++) {
      this.readers[i] = new WeakReference<>(readers.get(i));
    }
  }

  /** Returns whether it reads by these, in this order. */
  boolean areOf(List<WorkReader> others) {
    if (others.size() != readers.length) {
      return false;
    }
    for (int i = 0; i < readers.length; i++) {
      if (readers[i].get() != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns reader and what it read in turn. Where classes load, no code of theirs is called. */
  @Override
  protected @Nullable Object read(int probe, long waitedNanos, EventRation events, long task) {
    Probe seen = catalogue.probe(probe);
    if (mayBeOfClassLoader(seen)) {
      return null;
    }
    boolean marks = seen.kind() == Kind.CONTRACT && waitedNanos >= eventNanos;
    @Nullable Object @Nullable [] found = null;
    for (int i = 0; i < readers.length; i++) {
      WorkReader reader = (WorkReader) readers[i].get();
      Object carried = reader == null ? null : read(reader);
      if (carried != null) {
        if (found == null) {
          found = new Object[2 * readers.length];
        }
        found[2 * i] = reader;
        found[2 * i + 1] = carried;
        if (marks && reader instanceof SpanMarker marker && events.take(task, System.nanoTime())) {
          marks = false; // an application's span is a view of the one that was noted
          mark(marker, carried, seen, waitedNanos);
        }
      }
    }
    return found;
  }

  private static boolean mayBeOfClassLoader(Probe seen) {
    return seen.category().equals(CLASS_LOADING) || POSITIONED.contains(seen.pattern().owner());
  }

  private static @Nullable Object read(WorkReader reader) {
    try {
      return reader.read();
    } catch (Throwable fault) {
      Faults.count(fault);
      return null;
    }
  }

  private static void mark(SpanMarker marker, Object carried, Probe probe, long waitedNanos) {
    try {
      String thread = Thread.currentThread().getName();
      marker.mark(carried, probe.pattern().text(), probe.category(), waitedNanos, thread);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }
}
