package io.loopwarden.junit.policy;

import io.loopwarden.junit.AllowBlocking;
import io.loopwarden.junit.BlockingThreshold;
import io.loopwarden.junit.ExpectBlocking;
import io.loopwarden.junit.MaxLoopLag;
import io.loopwarden.junit.MaxStall;
import io.loopwarden.junit.text.Durations;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads what counts for a test or class, from annotations and configuration parameters. */
public final class PolicyReader {

  private static final String THRESHOLD = "threshold";
  private static final String MAX_STALL = "max-stall";
  private static final String MAX_LAG = "max-loop-lag-p99";

  private final ExtensionContext context;
  private final Map<AnnotatedElement, String> places;
  private final @Nullable ClassLoader loader;

  private PolicyReader(ExtensionContext context) {
    this.context = context;
    this.places = Places.of(context);
    this.loader = context.getRequiredTestClass().getClassLoader();
  }

  /**
   * Reads what counts for a test or a class.
   *
   * @throws ExtensionConfigurationException when something is written wrong: what and where
   */
  public static Policy read(ExtensionContext context) {
    return new PolicyReader(context).read();
  }

  /**
   * Reads what counts where no annotation is: configuration parameters alone.
   *
   * @throws ExtensionConfigurationException when something is written wrong: what and where
   */
  public static Policy readParameters(ExtensionContext context) {
    return new Policy(
        ParameterRows.of(context),
        List.of(),
        ParameterRows.duration(context, THRESHOLD, 0),
        ParameterRows.duration(context, MAX_STALL, Policy.NO_LIMIT),
        ParameterRows.duration(context, MAX_LAG, Policy.NO_LIMIT));
  }

  private Policy read() {
    return new Policy(
        allowances(),
        expectations(),
        duration(BlockingThreshold.class, BlockingThreshold::value, THRESHOLD, 0),
        duration(MaxStall.class, MaxStall::value, MAX_STALL, Policy.NO_LIMIT),
        duration(MaxLoopLag.class, MaxLoopLag::p99, MAX_LAG, Policy.NO_LIMIT));
  }

  private List<Allowance> allowances() {
    List<Allowance> read = new ArrayList<>();
    places.forEach(
        (element, place) -> {
          for (AllowBlocking each : all(element, AllowBlocking.class)) {
            String written = "@AllowBlocking on " + place;
            read.add(at(written, () -> allowance(each, written)));
          }
        });
    ParameterRows.of(context).forEach(read::add);
    return read;
  }

  private Allowance allowance(AllowBlocking allowed, String place) {
    if (allowed.reason().isBlank()) {
      throw new WrongPolicy("the reason is blank; say why it may block there");
    }
    WaitPattern pattern =
        WaitPattern.parse(allowed.operation(), allowed.culprit(), allowed.category(), loader);
    return new Allowance(pattern, allowed.reason(), place);
  }

  private List<WaitPattern> expectations() {
    List<WaitPattern> read = new ArrayList<>();
    places.forEach(
        (element, place) -> {
          for (ExpectBlocking each : all(element, ExpectBlocking.class)) {
            read.add(at("@ExpectBlocking on " + place, () -> expectation(each)));
          }
        });
    return read;
  }

  private WaitPattern expectation(ExpectBlocking expected) {
    return WaitPattern.parse(expected.operation(), expected.culprit(), expected.category(), loader);
  }

  private static <A extends Annotation> List<A> all(AnnotatedElement element, Class<A> type) {
    return AnnotationSupport.findRepeatableAnnotations(element, type);
  }

  private <A extends Annotation> long duration(
      Class<A> type, Function<A, String> value, String parameter, long otherwise) {
    for (Map.Entry<AnnotatedElement, String> each : places.entrySet()) {
      A found = AnnotationSupport.findAnnotation(each.getKey(), type).orElse(null);
      if (found != null) {
        String place = "@" + type.getSimpleName() + " on " + each.getValue();
        return at(place, () -> duration(value.apply(found)));
      }
    }
    return ParameterRows.duration(context, parameter, otherwise);
  }

  /** Returns nanoseconds. */
  static long duration(String text) {
    Long nanos = Durations.parse(text);
    if (nanos == null) {
      throw new WrongPolicy("'" + text + "' is no duration; write " + Durations.ALLOWED);
    }
    return nanos;
  }

  /** Adds the place to what is wrong. */
  static <T> T at(String place, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (WrongPolicy wrong) {
      throw new ExtensionConfigurationException(
          "Loopwarden: " + place + ": " + wrong.getMessage() + "; the test was not run", wrong);
    }
  }
}
