package io.loopwarden.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fails a test when a loop was too busy meanwhile, whoever kept it busy: of 100 tasks 99 must not
 * wait longer in its queue; where queues are not measured, 99 of 100 turns must not take longer.
 * Loops that made no turn do not count; when none made one, the test fails, because nothing was
 * measured.
 *
 * <p>On a test method, a class or a package; the innermost counts.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface MaxLoopLag {

  /** Returns the duration, e.g. {@code 20ms}. */
  String p99();
}
