package io.loopwarden.bridge.otel;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.ObservableDoubleMeasurement;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** One asynchronous instrument and all series that it tells. */
final class Instrument {

  private final List<Told> series = new CopyOnWriteArrayList<>();
  private @Nullable AutoCloseable callback;

  /** Says what ends it. */
  void isReadBy(AutoCloseable asked) {
    callback = asked;
  }

  void add(Attributes attributes, Reading reading) {
    series.add(new Told(attributes, reading));
  }

  /** Answers the SDK, on a thread of its own. */
  void tell(ObservableDoubleMeasurement measurement) {
    for (Told told : series) {
      double value = told.reading().read();
      if (!Double.isNaN(value)) { // not known now
        measurement.record(value, told.attributes());
      }
    }
  }

  /** Answers likewise with whole numbers. */
  void tellCounts(ObservableLongMeasurement measurement) {
    for (Told told : series) {
      measurement.record((long) told.reading().read(), told.attributes());
    }
  }

  /** Takes it back from the SDK. */
  void close() {
    AutoCloseable asked = callback;
    if (asked != null) {
      try {
        asked.close();
      } catch (Exception refused) {
        throw new IllegalStateException(refused);
      }
    }
  }

  /** Reads one number; {@code NaN} when it is not known. */
  interface Reading {

    double read();
  }

  private record Told(Attributes attributes, Reading reading) {}
}
