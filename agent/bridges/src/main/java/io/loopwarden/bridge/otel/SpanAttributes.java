package io.loopwarden.bridge.otel;

import io.loopwarden.bridge.WorkReader;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import java.lang.reflect.Method;
import java.util.Optional;

/** What is asked of spans that can be read; the API's own cannot, the SDK's can. */
final class SpanAttributes {

  private static final AttributeKey<String> ROUTE = AttributeKey.stringKey(WorkReader.ROUTE);

  /** By class of span, and kept by it. */
  private static final ClassValue<Optional<Method>> READING =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return reading(type);
        }
      };

  private static Optional<Method> reading(Class<?> span) {
    for (Class<?> contract : span.getInterfaces()) {
      for (Method method : contract.getMethods()) {
        if (method.getName().equals("getAttribute") && takesKey(method)) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean takesKey(Method method) {
    return method.getParameterCount() == 1 && method.getParameterTypes()[0] == AttributeKey.class;
  }

  /** Returns the route that a span was given by now; empty when it was given none. */
  String route(Span span) {
    Optional<Method> reading = READING.get(span.getClass());
    try {
      Object route = reading.isEmpty() ? null : reading.get().invoke(span, ROUTE);
      return route == null ? "" : route.toString();
    } catch (ReflectiveOperationException hidden) {
      return "";
    }
  }
}
