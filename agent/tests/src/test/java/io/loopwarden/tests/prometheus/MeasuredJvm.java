package io.loopwarden.tests.prometheus;

import com.example.cases.MeasuredLoops;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.tests.jvm.Background;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.resolver.AddressResolver;
import io.netty.util.concurrent.EventExecutor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A JVM whose loops are blocked, under the agent with its endpoint open. */
final class MeasuredJvm implements AutoCloseable {

  private final int port;
  private final Path end;
  private final CompletableFuture<Outcome> outcome;
  private final HttpClient client = HttpClient.newHttpClient();

  private MeasuredJvm(int port, Path end, CompletableFuture<Outcome> outcome) {
    this.port = port;
    this.end = end;
    this.outcome = outcome;
  }

  static MeasuredJvm start(Jdk jdk, Path directory) throws IOException {
    int port = freePort();
    Path end = directory.resolve("end-" + jdk);
    ForkedJvm jvm =
        withNetty(ForkedJvm.of(jdk).agent("log=none,pool-wait=40ms,metrics-port=" + port))
            .timeout(Duration.ofMinutes(2));
    return new MeasuredJvm(
        port,
        end,
        Background.start("measured-jvm", () -> jvm.run(MeasuredLoops.class, end.toString())));
  }

  /** Adds Netty to the class path. */
  static ForkedJvm withNetty(ForkedJvm jvm) {
    return jvm.classPathOf(
        NioIoHandler.class,
        Channel.class,
        ByteBuf.class,
        AddressResolver.class,
        EventExecutor.class);
  }

  /** Returns where it is scraped, host and port. */
  String target() {
    return "127.0.0.1:" + port;
  }

  /** Returns the metrics, once there are some that contain a text. */
  HttpResponse<String> metrics(String awaited, String... headers) throws Exception {
    URI url = URI.create("http://" + target() + "/metrics");
    HttpRequest.Builder request = HttpRequest.newBuilder(url);
    if (headers.length > 0) {
      request.headers(headers);
    }
    while (!outcome.isDone()) {
      try {
        HttpResponse<String> answer =
            client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.body().contains(awaited)) {
          return answer;
        }
      } catch (IOException notYet) {
        // The JVM has just been started.
      }
      Thread.sleep(100);
    }
    throw new AssertionError("ended before there was " + awaited + ": " + outcome.get());
  }

  /** Ends it and returns what it printed. */
  Outcome end() throws Exception {
    close();
    return outcome.get().succeeded();
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(end)) {
      Files.createFile(end);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
