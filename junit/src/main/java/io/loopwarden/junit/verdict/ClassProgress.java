package io.loopwarden.junit.verdict;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Which tests ran to their end. Only what all tests of a class have run without meeting is fixed:
 * one that was filtered out, skipped, or failed by an error of its own may not have come so far.
 * Thread-safe.
 */
final class ClassProgress {

  private final Set<Ran> passed = new HashSet<>();
  private final Set<Ran> failed = new HashSet<>();

  private record Ran(Class<?> type, Method method) {}

  /** Notes the end of a test, or of one of its invocations. */
  synchronized void ended(Class<?> type, Method method, boolean well) {
    (well ? passed : failed).add(new Ran(type, method));
  }

  /** Returns whether every test of a class and of those nested in it ended well, and none badly. */
  synchronized boolean isWhole(Class<?> type) {
    for (Method method :
        AnnotationSupport.findAnnotatedMethods(
            type, Testable.class, HierarchyTraversalMode.TOP_DOWN)) {
      Ran test = new Ran(type, method);
      if (failed.contains(test) || !passed.contains(test)) {
        return false;
      }
    }
    return ReflectionSupport.findNestedClasses(type, ClassProgress::isNested).stream()
        .allMatch(this::isWhole);
  }

  private static boolean isNested(Class<?> type) {
    return AnnotationSupport.isAnnotated(type, Nested.class);
  }
}
