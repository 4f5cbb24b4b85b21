package io.loopwarden.load;

import java.nio.file.Path;

/**
 * How cases are run.
 *
 * @param root the repository's root, where the built jars are
 * @param javaHome the JDK that runs the servers
 * @param files the directory of logs and reports
 * @param requests concurrent requests of those cases that do not insist on a number, 1 to 1000
 * @param agent whether the servers run under the agent
 * @param postgres whether servers with a choice ask a real PostgreSQL instead of the embedded H2
 */
record RunSettings(
    Path root, Path javaHome, Path files, int requests, boolean agent, boolean postgres) {

  /** As {@code ./demo} runs them: under the agent, on embedded H2, 100 requests at a time. */
  static RunSettings usual(Path root, Path javaHome, Path files) {
    return new RunSettings(root, javaHome, files, EndpointPlan.USUAL_REQUESTS, true, false);
  }

  Path agentJar() {
    return root.resolve("agent").resolve("target").resolve("loopwarden-agent.jar");
  }

  Path targetOf(String module) {
    return root.resolve("test-apps").resolve(module).resolve("target");
  }
}
