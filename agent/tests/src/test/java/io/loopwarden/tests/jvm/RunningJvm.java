package io.loopwarden.tests.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A started child: reads both of its streams while it runs, so that it never stands on a full pipe,
 * unless that is what the test is about.
 */
final class RunningJvm {

  private final Jcmd jcmd;
  private final List<String> command;
  private final Process process;
  private final CompletableFuture<String> output;
  private final CompletableFuture<String> errors;

  RunningJvm(Jcmd jcmd, List<String> command, Process process, boolean readsErrors) {
    this.jcmd = jcmd;
    this.command = command;
    this.process = process;
    this.output = reading(process.getInputStream(), "output");
    this.errors =
        readsErrors
            ? reading(process.getErrorStream(), "errors")
            : process.onExit().thenCompose(ended -> reading(ended.getErrorStream(), "errors"));
  }

  Outcome await(Duration timeout) {
    if (endedWithin(timeout)) {
      return outcome();
    }
    String threads = jcmd.threadsOf(process.pid());
    killTree();
    throw new AssertionError(
        "killed after " + timeout.toSeconds() + " s: " + outcome() + "\n--- threads\n" + threads);
  }

  private Outcome outcome() {
    return new Outcome(command, process.onExit().join().exitValue(), output.join(), errors.join());
  }

  private boolean endedWithin(Duration timeout) {
    try {
      process.getOutputStream().close();
      return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * By handle, because {@link Process#destroyForcibly} also closes the streams we still read;
   * children first, because what they hold open keeps those streams from ending.
   */
  private void killTree() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.toHandle().destroyForcibly();
  }

  /** Reads a stream to its end on a thread of its own. */
  static CompletableFuture<String> reading(InputStream stream, String name) {
    return Background.start(
        "forked-jvm-" + name,
        () -> {
          try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}
