package com.example.cases.traced;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what a processor exports. */
final class KeptSpans implements SpanExporter {

  private final List<SpanData> spans = new ArrayList<>();

  @Override
  public synchronized CompletableResultCode export(Collection<SpanData> ended) {
    spans.addAll(ended);
    return CompletableResultCode.ofSuccess();
  }

  synchronized SpanData last() {
    return spans.get(spans.size() - 1);
  }

  synchronized Set<String> names() {
    Set<String> names = new TreeSet<>();
    spans.forEach(span -> names.add(span.getName()));
    return names;
  }

  synchronized void forget() {
    spans.clear();
  }

  @Override
  public CompletableResultCode flush() {
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    return CompletableResultCode.ofSuccess();
  }
}
