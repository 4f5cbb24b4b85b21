package io.loopwarden.junit;

import io.loopwarden.junit.activation.AgentActivation;
import io.loopwarden.junit.scope.Observation;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Observes event loops from within a test. Thread-safe; not for an event loop's own thread. */
public final class Loopwarden {

  private Loopwarden() {}

  /**
   * Does something and returns what was found meanwhile: in the work of the calling thread, and in
   * what that handed to other threads. That does not fail the test. A call made to wait that is
   * open at the end is held; what begins to wait later is the test's.
   *
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException when the agent cannot
   *     be made active
   * @throws E what the action throws; what was found until then does not fail the test either
   */
  public static <E extends Exception> Findings observe(Action<E> action) throws E {
    AgentActivation.ensure();
    Observation observation = Observation.begin();
    try {
      action.run();
    } finally {
      observation.end();
    }
    return new Findings(observation.scope());
  }

  /**
   * Makes a call and returns what it returned and what was found meanwhile; see {@link
   * #observe(Action)}.
   *
   * @throws Exception what the call throws
   */
  public static <T extends @Nullable Object> Observed<T> observe(Callable<T> call)
      throws Exception {
    AgentActivation.ensure();
    Observation observation = Observation.begin();
    T result;
    try {
      result = call.call();
    } finally {
      observation.end();
    }
    return new Observed<>(result, new Findings(observation.scope()));
  }
}
