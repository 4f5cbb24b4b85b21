package io.loopwarden.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fails a test that passes without a wait that matches all given patterns; at least one must be
 * given, and they are written as for {@link AllowBlocking}. Waits that match do not fail the test;
 * others do.
 *
 * <p>On a class or package it counts for each of its tests. All that apply must be met.
 */
@Documented
@Inherited
@Repeatable(ExpectBlocking.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface ExpectBlocking {

  /** Returns the pattern of the operation, e.g. {@code java.lang.Thread.sleep}. */
  String operation() default "";

  /** Returns the pattern of the class and method that made the call. */
  String culprit() default "";

  /** Returns the category as findings have it. */
  String category() default "";

  /** Several of them. */
  @Documented
  @Inherited
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
  @interface All {

    /** Returns them, in the order they are written in. */
    ExpectBlocking[] value();
  }
}
