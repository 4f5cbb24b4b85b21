package io.loopwarden.engine.control;

import java.util.List;

/**
 * What operators read and set over JMX, as {@code io.loopwarden:type=Loopwarden}. Every type is an
 * open one, so that any client shows it without our classes.
 *
 * <p>Durations are texts as in the settings: {@code 5ms}, {@code off}. A setter takes effect at
 * once for what begins later; it throws an {@link IllegalArgumentException} whose message is one
 * line when a value is not allowed, and an {@link IllegalStateException} when the agent is busy for
 * longer than a few seconds; nothing is changed then.
 *
 * <p>Any thread may call; nothing here should be called on an event loop's thread, which it holds
 * up, but does not lock up.
 */
public interface ControlMXBean {

  /** Returns the version of the agent. */
  @Meaning("Version of the agent")
  String getVersion();

  /** Returns whether the agent watches; {@code false} after {@link #disarm()}. */
  @Meaning("Whether the agent watches; false after disarm()")
  boolean isArmed();

  /** Returns {@code report} or {@code fail}. */
  @Meaning("report: waits are recorded; fail: they are refused at entry too, where that is safe")
  String getMode();

  /** Sets {@code report} or {@code fail}; {@code off} is no mode here, but {@link #disarm()}. */
  void setMode(String mode);

  /** Returns how long a turn may take before it is a stall, or {@code off}. */
  @Meaning("How long one turn of a loop may take before it is a stall: 10ms to 1h, or off")
  String getStallThreshold();

  /** Sets it; turns that are open at this moment are not judged. */
  void setStallThreshold(String duration);

  /** Returns from which duration on an incidental wait counts. */
  @Meaning("From which duration on an incidental wait counts: 0 to 1h")
  String getThreshold();

  /** Sets it. */
  void setThreshold(String duration);

  /** Returns how long a virtual thread may hold its carrier while it waits, or {@code off}. */
  @Meaning(
      "How long a virtual thread may wait without letting go of its carrier: 1ms to 1h, or off")
  String getPinning();

  /** Sets it; the flight recorder's stream is begun anew. */
  void setPinning(String duration);

  /** Returns how long a task may wait for a thread of a pool, or {@code off}. */
  @Meaning("How long a task may wait for a thread of an exhausted pool: 10ms to 1h, or off")
  String getPoolWait();

  /** Sets it. */
  void setPoolWait(String duration);

  /** Returns how often a loop that works is given an empty task, or {@code off}. */
  @Meaning("How often the delay of a loop's queue is measured: 1s to 1h, or off")
  String getLagProbe();

  /** Sets it. */
  void setLagProbe(String duration);

  /** Returns the findings, in the order of their first occurrence; at most 1,000. */
  @Meaning("What was found, in the order of the first occurrence; at most 1000")
  List<FindingInfo> getFindings();

  /** Returns the loops that run; at most 1,000. */
  @Meaning("The loops that run; at most 1000")
  List<LoopInfo> getLoops();

  /** Returns what happened besides the findings. */
  @Meaning("How many waits were captured, and what became of the others")
  CountsInfo getCounts();

  /**
   * Reads the file of rules again. A file that cannot be read, or has a wrong line, changes
   * nothing.
   *
   * @return what changed, or what is wrong, a line each
   */
  @Meaning("Reads the file of rules again; a broken file changes nothing. Returns what changed")
  String reloadRules();

  /** Does the same with another file, which {@link #reloadRules()} reads from then on. */
  @Meaning("Takes the rules of another file; a broken file changes nothing. Returns what changed")
  String useRules(String path);

  /** Returns a text for people: what is armed, bound, set, found and lost. */
  @Meaning("What is armed, bound, set, found and lost, as a text for people")
  String status();

  /**
   * Takes the agent out: at once no thread is a loop for it, then every woven class gets its own
   * bytes back. Findings stay.
   *
   * @return what was done, in a line
   */
  @Meaning("Takes the agent out at once: no hook stays in any class. Findings stay")
  String disarm();

  /** Puts the agent in again after {@link #disarm()}; loops that run are found. */
  @Meaning("Puts the agent in again after disarm()")
  String arm();

  /** Brings all that loops have captured until now into the findings. */
  @Meaning("Brings all that loops have captured until now into the findings")
  void flush();
}
