package io.loopwarden.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets blocking calls pass whose longest wait is shorter, those made to wait included. Stalls have
 * {@link MaxStall}.
 *
 * <p>On a test method, a class or a package; the innermost counts.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface BlockingThreshold {

  /** Returns the duration, e.g. {@code 250us}, {@code 5ms}, {@code 1s} or {@code 2m}. */
  String value();
}
