package io.loopwarden.engine.report;

import java.util.Map;

/**
 * The run that a report is about.
 *
 * @param agentVersion version of the agent
 * @param javaVersion version of the JVM, as {@link Runtime#version()} writes it
 * @param javaVendor vendor of the JVM
 * @param pid process id
 * @param startedAtMillis when the agent started, milliseconds since the epoch
 * @param settings text of each setting in force, by name
 */
public record RunStart(
    String agentVersion,
    String javaVersion,
    String javaVendor,
    long pid,
    long startedAtMillis,
    Map<String, String> settings) {

  /** Returns the start of this JVM's run. */
  public static RunStart ofThisJvm(
      String agentVersion, long startedAtMillis, Map<String, String> settings) {
    return new RunStart(
        agentVersion,
        Runtime.version().toString(),
        System.getProperty("java.vendor", "unknown"),
        ProcessHandle.current().pid(),
        startedAtMillis,
        settings);
  }

  /** Returns an identity of the run that several runs writing to one file can be told apart by. */
  String id() {
    return pid + "-" + Long.toString(startedAtMillis, Character.MAX_RADIX);
  }
}
