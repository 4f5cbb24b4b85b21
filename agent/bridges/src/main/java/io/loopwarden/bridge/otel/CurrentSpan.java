package io.loopwarden.bridge.otel;

import io.loopwarden.bridge.SpanMarker;
import io.loopwarden.bridge.WorkReader;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** OpenTelemetry's current span. */
public final class CurrentSpan implements WorkReader, SpanMarker {

  private static final String EVENT = "loopwarden.blocked";
  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("loopwarden.method");
  private static final AttributeKey<String> CATEGORY =
      AttributeKey.stringKey("loopwarden.category");
  private static final AttributeKey<Long> DURATION = AttributeKey.longKey("loopwarden.duration_ns");
  private static final AttributeKey<String> THREAD = AttributeKey.stringKey("thread.name");

  private final SpanAttributes attributes = new SpanAttributes();

  /** Kinds of span whose classes are all loaded; held weakly, because an SDK may go before us. */
  private volatile WeakReference<?>[] prepared = new WeakReference<?>[0];

  /** Made by name, once the application has begun to use contexts. */
  public CurrentSpan() {}

  @Override
  public void prepare(String[] keys) {
    read();
    describe(Span.getInvalid());
    note(Span.getInvalid(), "", "", 0, "");
  }

  @Override
  public void prepareFor(Object provider) {
    if (provider instanceof TracerProvider ours) {
      Span span = ours.get("loopwarden").spanBuilder("warm-up").startSpan();
      note(span, "", "", 0, "");
      describe(span);
      if (span.isRecording()) {
        add(span.getClass());
      }
      span.end();
    }
  }

  private void add(Class<?> type) {
    WeakReference<?>[] before = prepared;
    if (!isPrepared(before, type)) {
      WeakReference<?>[] after = new WeakReference<?>[before.length + 1];
      System.arraycopy(before, 0, after, 0, before.length);
      after[before.length] = new WeakReference<>(type);
      prepared = after;
    }
  }

  private static boolean isPrepared(WeakReference<?>[] types, Class<?> type) {
    for (int i = 0; i < types.length; i++) {
      if (types[i].get() == type) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Object read() {
    Span span = Span.fromContextOrNull(Context.current());
    return span != null && span.getSpanContext().isValid() ? span : null;
  }

  @Override
  public void mark(Object read, String method, String category, long nanos, String thread) {
    if (isPrepared(prepared, read.getClass())) {
      note((Span) read, method, category, nanos, thread);
    }
  }

  private static void note(Span span, String method, String category, long nanos, String thread) {
    span.addEvent(
        EVENT, Attributes.of(METHOD, method, CATEGORY, category, DURATION, nanos, THREAD, thread));
  }

  @Override
  public String[] describe(Object read) {
    SpanContext context = ((Span) read).getSpanContext();
    return new String[] {
      TRACE_ID, context.getTraceId(),
      SPAN_ID, context.getSpanId(),
      ROUTE, attributes.route((Span) read)
    };
  }
}
