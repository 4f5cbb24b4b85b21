package io.loopwarden.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fails a test when a turn of a loop without a known blocking call took longer. Without this,
 * stalls fail nothing.
 *
 * <p>The agent sees turns from its setting {@code stall} on; a shorter limit here finds no more.
 *
 * <p>On a test method, a class or a package; the innermost counts.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface MaxStall {

  /** Returns the duration, e.g. {@code 200ms} or {@code 1s}. */
  String value();
}
