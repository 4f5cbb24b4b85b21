package io.loopwarden.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs samples and prints, for each test and class, a line {@code ## name STATUS} with the failure
 * below it.
 */
final class SampleMain {

  private SampleMain() {}

  public static void main(String[] classNames) {
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    for (String name : classNames) {
      request.selectors(selectClass(name));
    }
    LauncherFactory.create().execute(request.build(), new Printer());
    System.exit(0); // the sample's loop is no daemon
  }

  private static final class Printer implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      System.out.println("## " + test.getDisplayName() + " " + result.getStatus());
      result.getThrowable().ifPresent(thrown -> System.out.println(thrown.getMessage()));
    }
  }
}
