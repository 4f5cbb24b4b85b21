package io.loopwarden.benchmarks.cost;

import io.loopwarden.bootstrap.EventRation;
import io.loopwarden.bootstrap.WorkContext;
import io.loopwarden.bridge.otel.CurrentSpan;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a captured wait costs in a span: read only, or noted on it as well. An SDK keeps 128 events
 * a span and drops the rest, so each span gets fewer.
 */
public class TracedIncident extends CapturedIncident {

  private static final int EVENTS_A_SPAN = 64;

  /** What is done with the span. */
  @Param({"read", "noted"})
  public String span = "read";

  private final SdkTracerProvider provider =
      SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(SpanExporter.composite()))
          .build();
  private final Tracer tracer = provider.get("benchmark");

  /** Reads the span as the agent does. */
  @Setup(Level.Trial)
  public void trace() {
    CurrentSpan current = new CurrentSpan();
    current.prepare(new String[0]);
    current.prepareFor(provider);
    WorkContext.install(new InSpan(current, tracer, span.equals("noted")));
  }

  /** Leaves the next trial as it found this one. */
  @TearDown(Level.Trial)
  public void end() {
    WorkContext.install(null);
    provider.close();
  }

  private static final class InSpan extends WorkContext {

    private final CurrentSpan current;
    private final Tracer tracer;
    private final boolean notes;
    private int reads;
    private @Nullable Scope scope;

    InSpan(CurrentSpan current, Tracer tracer, boolean notes) {
      this.current = current;
      this.tracer = tracer;
      this.notes = notes;
    }

    @Override
    protected @Nullable Object read(int probe, long waitedNanos, EventRation events, long task) {
      if (reads++ % EVENTS_A_SPAN == 0) {
        begin();
      }
      Object carried = current.read();
      if (notes && carried != null && (events.take(task, System.nanoTime()) || waitedNanos == 0)) {
        current.mark(carried, "java.lang.Thread.sleep", "sleep", waitedNanos, "benchmark");
      }
      return new Object[] {current, carried};
    }

    @SuppressWarnings("MustBeClosedChecker") // closed when the next one begins
    private void begin() {
      Scope before = scope;
      if (before != null) {
        before.close();
      }
      scope = tracer.spanBuilder("handle").startSpan().makeCurrent();
    }
  }
}
