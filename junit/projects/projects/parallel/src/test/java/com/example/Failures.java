package com.example;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** All that failed in one run: tests, classes, or the run as a whole. */
final class Failures implements TestExecutionListener {

  private final Map<String, Throwable> thrown = new ConcurrentSkipListMap<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    result.getThrowable().ifPresent(each -> thrown.put(name(test), each));
  }

  /** Returns what failed, by class and test, and by which kind of error. */
  Map<String, String> seen() {
    Map<String, String> seen = new TreeMap<>();
    thrown.forEach((test, each) -> seen.put(test, each.getClass().getSimpleName()));
    return seen;
  }

  String messages() {
    return thrown.toString();
  }

  private static String name(TestIdentifier test) {
    TestSource source = test.getSource().orElse(null);
    if (source instanceof MethodSource method) {
      return className(test) + "." + method.getMethodName();
    }
    return source instanceof ClassSource type
        ? type.getJavaClass().getSimpleName()
        : test.getDisplayName();
  }

  /** The method's own source names the class that declares it. */
  private static String className(TestIdentifier test) {
    return test.getUniqueIdObject().getSegments().stream()
        .filter(segment -> segment.getType().equals("class"))
        .map(segment -> segment.getValue().substring(segment.getValue().lastIndexOf('.') + 1))
        .findFirst()
        .orElseThrow();
  }
}
