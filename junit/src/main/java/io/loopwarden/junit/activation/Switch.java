package io.loopwarden.junit.activation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether tests are watched at all. Thread-safe. */
public final class Switch {

  static final String PARAMETER = "loopwarden.junit.enabled";

  private static final String OFF = "false";
  private static final AtomicBoolean SAID = new AtomicBoolean();

  private Switch() {}

  /**
   * Returns whether tests are to be watched; the first time they are not, says so on standard
   * error.
   *
   * @throws ExtensionConfigurationException when the parameter is neither true nor false
   */
  public static boolean isOn(ExtensionContext context) {
    String value = context.getConfigurationParameter(PARAMETER).orElse("true");
    if (!value.equals("true") && !value.equals(OFF)) {
      throw new ExtensionConfigurationException(
          "Loopwarden: configuration parameter "
              + PARAMETER
              + "="
              + value
              + ": allowed are true and false; the test was not run");
    }
    boolean off = value.equals(OFF);
    if (off && SAID.compareAndSet(false, true)) {
      System.err.println("loopwarden: tests are not watched: " + PARAMETER + "=false");
    }
    return !off;
  }

  static boolean isOnOrUnclear(Optional<String> value) {
    return !value.orElse("").equals(OFF);
  }
}
