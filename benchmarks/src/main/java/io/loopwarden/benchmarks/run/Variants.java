package io.loopwarden.benchmarks.run;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import reactor.blockhound.BlockHound;

/** The variants that are compared. */
final class Variants {

  static final Variant NONE = new Variant("no agent", List.of());

  /** Without the flag BlockHound does not start on any JDK since 13. */
  static final Variant BLOCKHOUND =
      new Variant(
          "BlockHound",
          List.of(
              "-javaagent:" + jarOf(BlockHound.class), "-XX:+AllowRedefinitionToAddDeleteMethods"));

  private Variants() {}

  /** The agent as it is measured: armed, and silent. */
  static Variant loopwarden(Path jar) {
    return new Variant("loopwarden", List.of("-javaagent:" + jar + "=log=none,banner=false"));
  }

  /** The same, with the benchmark's own thread a loop thread. */
  static Variant loopwardenOnLoop(Path jar) {
    return new Variant(
        "loopwarden",
        List.of("-javaagent:" + jar + "=log=none,banner=false,loop-threads=*-jmh-worker-*"));
  }

  /** Returns where the class was loaded from. */
  static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException("no file holds " + type, malformed);
    }
  }
}
