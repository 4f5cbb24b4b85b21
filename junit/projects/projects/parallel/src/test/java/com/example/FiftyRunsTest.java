package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs all classes at once, again and again. */
class FiftyRunsTest {

  private static final List<Class<?>> CLASSES =
      List.of(
          DirectTestCase.class,
          ScheduledTestCase.class,
          PooledTestCase.class,
          FutureTestCase.class,
          ReactorParallelTestCase.class,
          ReactorLoopTestCase.class,
          VertxTestCase.class,
          VertxTimerTestCase.class);

  @RepeatedTest(50)
  void run(RepetitionInfo repetition) {
    Round round = Round.begin(repetition.getCurrentRepetition() - 1);
    Failures failures = new Failures();

    LauncherFactory.create().execute(request(), failures);

    assertEquals(expected(round), failures.seen(), failures::messages);
  }

  private static Map<String, String> expected(Round round) {
    Map<String, String> expected = new TreeMap<>();
    IntStream.range(0, CLASSES.size())
        .filter(round::blocks)
        .forEach(index -> expected.put(nameOf(CLASSES.get(index)), "LoopBlockedError"));
    return expected;
  }

  private static String nameOf(Class<?> type) {
    return type.getSimpleName() + ".mayBlock";
  }

  private static LauncherDiscoveryRequest request() {
    String parallel = "junit.jupiter.execution.parallel.";
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(CLASSES.stream().<DiscoverySelector>map(each -> selectClass(each)).toList())
        .configurationParameter(parallel + "enabled", "true")
        .configurationParameter(parallel + "mode.default", "concurrent")
        .configurationParameter(parallel + "config.strategy", "fixed")
        .configurationParameter(parallel + "config.fixed.parallelism", "24")
        .build();
  }
}
