package io.loopwarden.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one endpoint is put under load, and what the agent must say of it.
 *
 * @param code its source file, without directories
 * @param path what is requested; the endpoint's own path unless named
 * @param warmUp what is requested while nothing is measured; the same unless named
 * @param requests how many at the same time; {@link #USUAL_REQUESTS} unless named
 * @param watchMillis how long others are still watched after the last answer, for what a server
 *     does after it, in milliseconds
 * @param findings everything the agent must find, the one that matters most first
 */
record EndpointPlan(
    String code,
    @Nullable String path,
    @Nullable String warmUp,
    @Nullable Integer requests,
    long watchMillis,
    List<ExpectedFinding> findings) {

  static final int USUAL_REQUESTS = 100;

  EndpointPlan {
    findings = List.copyOf(findings);
  }
}
