package io.loopwarden.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails each test of a class, or one test, during which an event loop was blocked: the short way to
 * register {@link LoopwardenExtension}. Subclasses and nested classes inherit it.
 *
 * <p>On one method, nothing outside of that test is watched.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(LoopwardenExtension.class)
public @interface WatchLoops {}
