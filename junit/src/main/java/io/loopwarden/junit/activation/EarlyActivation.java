package io.loopwarden.junit.activation;

import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/**
 * Makes the agent active before JUnit looks for tests, so that it sees test classes load. What goes
 * wrong here is told by the tests that ask to be watched.
 *
 * <p>A listener of discovery and not of the session, because only a request knows the configuration
 * parameters of whoever runs the tests. Found by JUnit as a service.
 */
public final class EarlyActivation implements LauncherDiscoveryListener {

  /** Called by JUnit. */
  public EarlyActivation() {}

  @Override
  public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
    if (Switch.isOnOrUnclear(request.getConfigurationParameters().get(Switch.PARAMETER))) {
      AgentActivation.attemptOnce();
    }
  }
}
