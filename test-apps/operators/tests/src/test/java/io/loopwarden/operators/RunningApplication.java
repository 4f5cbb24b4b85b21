package io.loopwarden.operators;

import io.loopwarden.jdks.Jdk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An application in a JVM of its own, under the agent. What it prints is kept in files. It ends
 * with {@link #close}, or with this JVM.
 */
final class RunningApplication implements AutoCloseable {
  private static final Duration TO_START = Duration.ofMinutes(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(60);
  private static final int SECONDS_TO_STOP = 10;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Application application;
  private final Path files;
  private final Process process;
  private final Thread stopWithThisJvm = new Thread(this::stop);

  private RunningApplication(Application application, Path files, Process process) {
    this.application = application;
    this.files = files;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(stopWithThisJvm);
  }

  /** Starts an application on a JDK; returns at once. */
  static RunningApplication start(Application application, Jdk jdk) throws IOException {
    Path run = Repository.runs().resolve(application.name() + "-" + jdk.feature());
    Path files = Files.createTempDirectory(Files.createDirectories(run), "run");
    String agent =
        "-javaagent:" + Repository.agentJar() + "=metrics-port=0,report=" + report(files);
    Path directory = Files.createDirectory(files.resolve("directory"));
    Process process =
        application
            .launch()
            .command(jdk, agent, directory)
            .directory(directory.toFile())
            .redirectOutput(files.resolve("out.log").toFile())
            .redirectError(files.resolve("err.log").toFile())
            .start();
    return new RunningApplication(application, files, process);
  }

  /** The entries of its log up to now. */
  List<LogEntry> log() {
    return application.log().entries(output());
  }

  private String output() {
    try {
      return Files.readString(files.resolve("out.log"))
          + Files.readString(files.resolve("err.log"));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the output of " + this, e);
    }
  }

  /** The agent's report, whole once the application has ended. */
  Path report() {
    return report(files);
  }

  private static Path report(Path files) {
    return files.resolve("report.jsonl");
  }

  /**
   * The body of the answer to a request of a path.
   *
   * @throws IOException if the status is not 200, or the application is not there
   */
  String get(String path) throws IOException, InterruptedException {
    return get(URI.create("http://127.0.0.1:" + told(application.port()) + path));
  }

  /** The metrics an operator sees; empty when there are none. */
  Samples metrics() throws InterruptedException {
    try {
      String where = application.metrics();
      return new Samples(where.startsWith("/") ? get(where) : get(endpoint(where)));
    } catch (IOException e) {
      return new Samples("");
    }
  }

  private URI endpoint(String where) throws IOException {
    Matcher told = Pattern.compile(where).matcher(output());
    if (!told.find()) {
      throw new IOException("no address of metrics is told by " + this);
    }
    return URI.create(told.group(1));
  }

  private String get(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(TO_ANSWER).build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(address + " answered " + response.statusCode() + ", see " + files);
    }
    return response.body();
  }

  private String told(Pattern pattern) throws IOException, InterruptedException {
    String output =
        Await.atMost(
            TO_START, this::output, text -> pattern.matcher(text).find() || !process.isAlive());
    Matcher found = pattern.matcher(output);
    if (!found.find()) {
      throw new IOException("the application did not start, see " + files);
    }
    return found.group(1);
  }

  /** Tells the application to end, and waits until it has. */
  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(stopWithThisJvm);
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return application.name() + " in " + files;
  }
}
