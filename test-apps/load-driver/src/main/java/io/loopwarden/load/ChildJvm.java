package io.loopwarden.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program in a JVM of its own. It says on stdout when it is ready; everything it prints goes to
 * its log file. It ends with {@link #close}, or with this JVM.
 */
final class ChildJvm implements AutoCloseable {
  private static final String READY = "ready ";
  private static final int SECONDS_TO_START = 90;
  private static final int SECONDS_TO_STOP = 10;

  private final Process process;
  private final Path log;
  private final Thread stopWithThisJvm;
  private final CompletableFuture<String> readiness = new CompletableFuture<>();

  private ChildJvm(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.stopWithThisJvm = new Thread(this::stop);
  }

  /** Starts {@code java} of a JDK with these arguments; returns at once. */
  static ChildJvm start(Path javaHome, Path log, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(arguments);
    Files.createDirectories(log.getParent());
    Process process =
        new ProcessBuilder(command)
            .redirectError(log.toFile())
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    ChildJvm child = new ChildJvm(process, log);
    Runtime.getRuntime().addShutdownHook(child.stopWithThisJvm);
    Thread reader = new Thread(child::readOutput, "output of " + log.getFileName());
    reader.setDaemon(true);
    reader.start();
    return child;
  }

  /**
   * Waits until the program says that it is ready.
   *
   * @return the last word of the line in which it said so, its address
   * @throws IOException if it ends first, or is not ready after 90 seconds; the message names the
   *     log
   */
  String awaitReady() throws IOException, InterruptedException {
    try {
      return readiness.get(SECONDS_TO_START, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException("the server ended before it was ready, see " + log, e);
    } catch (TimeoutException e) {
      throw new IOException(
          "the server was not ready after " + SECONDS_TO_START + " s, see " + log, e);
    }
  }

  private void readOutput() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith(READY)) {
          readiness.complete(line.substring(line.lastIndexOf(' ') + 1));
        }
      }
      readiness.completeExceptionally(new IOException("its output ended"));
    } catch (IOException e) {
      readiness.completeExceptionally(e);
    }
  }

  /**
   * Asks the program to end, and waits until it has; one that does not end within 10 seconds, or
   * when this thread is interrupted, is killed.
   */
  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(stopWithThisJvm);
  }

  private void stop() {
    // The handle only signals: the process would also close its input, and be told to end twice.
    process.toHandle().destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
