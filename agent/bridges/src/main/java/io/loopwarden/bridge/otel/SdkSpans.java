package io.loopwarden.bridge.otel;

import io.loopwarden.bridge.SpanProvider;
import io.opentelemetry.sdk.trace.SdkTracerProvider;

/** OpenTelemetry's SDK. */
public final class SdkSpans implements SpanProvider {

  /** Made by name, once the SDK has made a span. */
  public SdkSpans() {}

  /** {@inheritDoc} Without a processor nobody hears of its spans; nothing global is touched. */
  @Override
  public Object make() {
    return SdkTracerProvider.builder().build();
  }
}
