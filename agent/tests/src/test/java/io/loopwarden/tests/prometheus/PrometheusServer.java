package io.loopwarden.tests.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Prometheus server that scrapes one target every second. */
final class PrometheusServer implements AutoCloseable {

  private final Process process;
  private final String address;
  private final Path log;
  private final HttpClient client = HttpClient.newHttpClient();

  private PrometheusServer(Process process, String address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  static PrometheusServer scraping(String target, Path directory)
      throws IOException, InterruptedException {
    Path config =
        Files.writeString(
            directory.resolve("prometheus.yml"),
            """
            scrape_configs:
              - job_name: loops
                scrape_interval: 1s
                static_configs:
                  - targets: ['%s']
            """
                .formatted(target));
    String address = "127.0.0.1:" + freePort();
    Path log = directory.resolve("prometheus.log");
    Process process =
        new ProcessBuilder(
                PrometheusPackage.command("prometheus").toString(),
                "--config.file=" + config,
                "--storage.tsdb.path=" + directory.resolve("data"),
                "--web.listen-address=" + address)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new PrometheusServer(process, address, log);
  }

  /** Returns how many series a query gives now; 0 while the server is about to start. */
  int results(String query) throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new AssertionError("Prometheus has ended:\n" + Files.readString(log));
    }
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    URI url = URI.create("http://" + address + "/api/v1/query?query=" + encoded);
    try {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
      JsonNode json = new ObjectMapper().readTree(answer.body());
      if (answer.statusCode() == 400) {
        throw new AssertionError(query + "\n" + answer.body());
      }
      return numbers(json.path("data").path("result"));
    } catch (IOException notYet) {
      return 0;
    }
  }

  /** A value that is no number is no data. */
  private static int numbers(JsonNode results) {
    int count = 0;
    for (JsonNode result : results) {
      count += result.path("value").path(1).asText().equals("NaN") ? 0 : 1;
    }
    return count;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
