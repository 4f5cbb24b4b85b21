package com.example.blockhound;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Runs two tests on the JUnit platform, whose listeners are found as services. */
public final class UnderListener {

  private UnderListener() {}

  public static void main(String[] arguments) {
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(TestCase.class))
                .build(),
            new Printing());
    System.out.println("done");
  }

  private static final class Printing implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        String name = test.getLegacyReportingName().replace("()", "");
        String outcome =
            result
                .getThrowable()
                .map(thrown -> thrown.getCause() == null ? thrown : thrown.getCause())
                .map(Throwable::toString)
                .orElse("passed");
        System.out.println(name + ": " + outcome);
      }
    }
  }

  /** Not found by the build, which looks for names that end in Test. */
  static final class TestCase {

    @Test
    void blocks() {
      Mono.fromCallable(() -> ReadMe.sleep(1)).subscribeOn(Schedulers.parallel()).block();
    }

    @Test
    void passes() {
      Mono.fromCallable(() -> ReadMe.sleep(1)).subscribeOn(Schedulers.boundedElastic()).block();
    }
  }
}
