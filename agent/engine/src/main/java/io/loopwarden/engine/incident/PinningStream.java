package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.flight.FlightEventNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingStream;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the flight recorder for virtual threads that hold their carrier while they wait.
 * Nothing but this class and {@code engine.flight} names the module {@code jdk.jfr}, which a
 * run-time image may lack.
 *
 * <p>Run by a daemon thread of its own: starting the recorder takes up to a second, and a stream
 * started elsewhere would keep the JVM from ending.
 */
final class PinningStream implements Runnable {

  private static final String EVENT = "jdk.VirtualThreadPinned";
  private static final long MOST_BYTES = 1L << 20;

  private final long shortestNanos;
  private final Consumer<PinnedThread> taker;
  private final BooleanSupplier ending;
  private volatile @Nullable RecordingStream open;
  private volatile boolean ended;

  /**
   * Creates a stream.
   *
   * @param shortestNanos shorter ones are not told, nanoseconds
   * @param taker called by the stream's thread; must not block
   * @param ending whether the JVM ends: the recorder is not started any more
   */
  PinningStream(long shortestNanos, Consumer<PinnedThread> taker, BooleanSupplier ending) {
    this.shortestNanos = shortestNanos;
    this.taker = taker;
    this.ending = ending;
  }

  @Override
  public void run() {
    if (!isOver()) {
      listen();
    }
  }

  private boolean isOver() {
    return ended || ending.getAsBoolean();
  }

  private void listen() {
    try (RecordingStream stream = new RecordingStream()) {
      stream.setMaxSize(MOST_BYTES);
      stream.enable(EVENT).withThreshold(Duration.ofNanos(shortestNanos)).withStackTrace();
      stream.enable(FlightEventNames.OWN_RECORDING);
      stream.onEvent(EVENT, this::take);
      open = stream;
      if (!isOver()) {
        stream.start();
      }
    } catch (Throwable refused) {
      if (!isOver()) {
        Faults.count(refused); // no recorder, no findings; the program runs on
      }
    } finally {
      open = null;
    }
  }

  /** Listens no more; the recorder stops when nobody else records. Any thread; may block. */
  void end() {
    ended = true;
    RecordingStream stream = open;
    if (stream != null) {
      stream.close();
    }
  }

  private void take(RecordedEvent event) {
    taker.accept(
        new PinnedThread(
            stackOf(event),
            event.getStartTime().toEpochMilli(),
            event.getDuration().toNanos(),
            nameOf(event.getThread()),
            event.hasField("carrierThread") ? carrierOf(event.getThread("carrierThread")) : null,
            event.hasField("pinnedReason") ? event.getString("pinnedReason") : null));
  }

  private static StackTraceElement[] stackOf(RecordedEvent event) {
    if (event.getStackTrace() == null) {
      return new StackTraceElement[0];
    }
    List<StackTraceElement> stack = new ArrayList<>();
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      RecordedMethod method = frame.getMethod();
      if (frame.isJavaFrame() && !method.isHidden()) {
        String type = method.getType().getName();
        stack.add(
            new StackTraceElement(
                type, method.getName(), usualFileOf(type), frame.getLineNumber()));
      }
    }
    return stack.toArray(new StackTraceElement[0]);
  }

  /** The recorder tells no file; this is how compilers of Java want it to be called. */
  private static String usualFileOf(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    int nested = simple.indexOf('$');
    return (nested < 0 ? simple : simple.substring(0, nested)) + ".java";
  }

  private static String nameOf(@Nullable RecordedThread thread) {
    if (thread == null) {
      return "a virtual thread";
    }
    String name = thread.getJavaName();
    return name == null || name.isEmpty() ? "virtual-" + thread.getJavaThreadId() : name;
  }

  private static @Nullable String carrierOf(@Nullable RecordedThread carrier) {
    return carrier == null ? null : carrier.getJavaName();
  }
}
