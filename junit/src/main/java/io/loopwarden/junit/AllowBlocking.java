package io.loopwarden.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets waits pass that match all given patterns; at least one must be given. In a pattern {@code *}
 * stands for any number of characters and {@code ?} for one.
 *
 * <p>On a test method it counts for that test, on a class for all its tests and nested classes and
 * for what happens there outside of tests, on a package (in {@code package-info.java}) for all
 * classes in it and below. All that apply add up. Subclasses inherit those of a class.
 *
 * <p>A wrong pattern fails the tests it applies to before they run, and is named with its place.
 */
@Documented
@Inherited
@Repeatable(AllowBlocking.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface AllowBlocking {

  /**
   * Returns the pattern of the operation as findings name it, e.g. {@code java.sql.*}. Without
   * wildcards it must be a method that exists.
   */
  String operation() default "";

  /**
   * Returns the pattern of the class and method that made the call, e.g. {@code
   * com.acme.Cache#load*}. A lambda counts as the method it is written in.
   */
  String culprit() default "";

  /** Returns the category as findings have it, e.g. {@code sleep} or {@code jdbc}. */
  String category() default "";

  /** Returns why it may block there; must not be blank. */
  String reason();

  /** Several of them. */
  @Documented
  @Inherited
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
  @interface All {

    /** Returns them, in the order they are written in. */
    AllowBlocking[] value();
  }
}
