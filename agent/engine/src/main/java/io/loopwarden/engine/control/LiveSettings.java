package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.Probes;
import io.loopwarden.engine.config.Mode;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.incident.Limits;
import io.loopwarden.engine.stall.StallDetection;
import java.io.IOException;

/** The settings in force. They may be read by any thread, and changed by one at a time. */
final class LiveSettings {

  /** Where a value comes from that was changed while the application runs. */
  static final String PLACE = "JMX";

  private final Controlled agent;
  private volatile Settings current;

  LiveSettings(Controlled agent) {
    this.agent = agent;
    this.current = agent.settings();
  }

  Settings current() {
    return current;
  }

  /** Returns the text of a setting; {@code none} when it has no value. */
  String text(String name) {
    return current.texts().getOrDefault(name, "none");
  }

  /** Notes which rules are in force. */
  void rules(String path, String place) {
    current = current.with("rules", path, place);
  }

  /**
   * Changes one and lets it take effect.
   *
   * @throws IllegalArgumentException when the value is not allowed, in a line
   */
  void set(String name, String value) {
    Settings changed = current.with(name, value, PLACE);
    if (changed.mode() == Mode.OFF) {
      throw new IllegalArgumentException(
          "mode=off (JMX) is not possible while the application runs, allowed are report or fail;"
              + " disarm() takes the agent out; nothing is changed");
    }
    Running running = agent.running();
    switch (name) {
      case "mode" -> agent.catalogue().install(changed.mode() == Mode.FAIL);
      case "stall", "threshold" -> limit(running, changed);
      default -> watch(running, name, changed);
    }
    current = changed;
  }

  private static void limit(Running running, Settings changed) {
    try {
      StallDetection stalls = running.watchers().stalls().with(changed.stallNanos());
      Limits limits = new Limits(stalls, changed.thresholdNanos());
      running.pipeline().thread().alone(() -> limited(running, limits));
      Probes.thresholdNanos(changed.thresholdNanos());
    } catch (IOException damaged) {
      throw new IllegalStateException("the agent jar is damaged: " + damaged.getMessage());
    }
  }

  private static Limits limited(Running running, Limits limits) {
    running.pipeline().limit(limits);
    return limits;
  }

  private static void watch(Running running, String name, Settings changed) {
    Watchers watchers = running.watchers();
    running
        .pipeline()
        .thread()
        .alone(
            () -> {
              switch (name) {
                case "pinning" -> watchers.pinning().limit(changed.pinningNanos());
                case "lag-probe" -> watchers.probes().interval(changed.lagProbeNanos());
                case "pool-wait" -> {
                  watchers.pools().limit(changed.poolWaitNanos());
                  watchers.carriers().limit(changed.poolWaitNanos());
                }
                default -> throw new IllegalArgumentException(name + " cannot be changed now");
              }
              return name;
            });
  }
}
