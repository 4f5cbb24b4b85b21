package io.loopwarden.engine.prometheus;

import org.jspecify.annotations.Nullable;

/** The two texts a Prometheus server reads. */
enum Format {
  /** The older one, which everybody reads. */
  TEXT("text/plain; version=0.0.4; charset=utf-8", "text/plain"),
  /** The newer one, which has units. */
  OPEN_METRICS(
      "application/openmetrics-text; version=1.0.0; charset=utf-8", "application/openmetrics-text");

  private final String contentType;
  private final String mediaType;

  Format(String contentType, String mediaType) {
    this.contentType = contentType;
    this.mediaType = mediaType;
  }

  /** Returns the value of the header {@code Content-Type}. */
  String contentType() {
    return contentType;
  }

  /** Returns the one that a client prefers by its header {@code Accept}, if it sent one. */
  static Format preferredBy(@Nullable String accept) {
    if (accept == null) {
      return TEXT;
    }
    double open = Weights.of(accept, OPEN_METRICS.mediaType);
    double text = Math.max(Weights.of(accept, TEXT.mediaType), Weights.of(accept, "*/*"));
    return open > 0 && open >= text ? OPEN_METRICS : TEXT;
  }
}
