package io.loopwarden.engine.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.MetricView;
import io.loopwarden.engine.metrics.FixedSeries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The endpoint answers over real connections, whatever other clients do. */
class MetricsEndpointTest {

  private static final String LINE = "loopwarden_allowed_total 7.0\n";

  private final List<MetricView> series =
      List.of(new FixedSeries("loopwarden.allowed", MetricView.Kind.COUNTER, "").value(7));
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void says_where_it_is_and_answers_there() throws Exception {
    HttpResponse<String> answer = get(url());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).endsWith(LINE);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
  }

  @Test
  void answers_in_open_metrics_when_asked() throws Exception {
    HttpResponse<String> answer = get(url(), "Accept", "application/openmetrics-text");

    assertThat(answer.body()).endsWith(LINE + "# EOF\n");
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/openmetrics-text; version=1.0.0; charset=utf-8");
  }

  @Test
  void compresses_when_asked() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(url()).header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] body = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
    assertThat(new String(body, StandardCharsets.UTF_8)).endsWith(LINE);
  }

  @Test
  void the_head_alone_has_no_body_and_the_same_length() throws Exception {
    URI url = url();
    HttpRequest head =
        HttpRequest.newBuilder(url).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
    HttpResponse<String> answer = client.send(head, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Length"))
        .contains(Integer.toString(get(url).body().length()));
  }

  @Test
  void other_paths_are_not_found() throws Exception {
    assertThat(get(url().resolve("/")).statusCode()).isEqualTo(404);
    assertThat(get(url().resolve("/metrics?x=1")).statusCode()).isEqualTo(200);
  }

  @Test
  void other_methods_are_not_allowed() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(url()).POST(HttpRequest.BodyPublishers.ofString("a body")).build();
    HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void what_is_no_request_is_refused() throws Exception {
    URI url = url();
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket
          .getOutputStream()
          .write("\u0016\u0003\u0001 hello\n\n".getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 400 ");
    }
  }

  @Test
  void clients_that_stay_silent_hold_up_nobody_for_long() throws Exception {
    URI url = url();
    List<Socket> silent = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Socket socket = new Socket(url.getHost(), url.getPort());
      socket.getOutputStream().write("GET /metr".getBytes(StandardCharsets.UTF_8));
      silent.add(socket);
    }
    assertThat(get(url).body()).endsWith(LINE);
    for (Socket socket : silent) {
      socket.close();
    }
  }

  @Test
  void a_port_in_use_is_one_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      start("127.0.0.1", taken.getLocalPort());
      String line = said.poll(30, TimeUnit.SECONDS);

      assertThat(line)
          .startsWith("metrics-port=" + taken.getLocalPort() + " (agent argument) cannot be opened")
          .endsWith("; there is no metrics endpoint")
          .contains("in use");
    }
  }

  @Test
  void an_address_of_another_machine_is_one_line() throws Exception {
    start("192.0.2.1", 0);

    assertThat(said.poll(30, TimeUnit.SECONDS)).contains("metrics-address=192.0.2.1: ");
  }

  private URI url() throws InterruptedException {
    start("127.0.0.1", 0);
    String line = said.poll(30, TimeUnit.SECONDS);
    assertThat(line).startsWith("metrics at http://127.0.0.1:").endsWith("/metrics");
    return URI.create(line.substring("metrics at ".length()));
  }

  private void start(String address, int port) {
    new MetricsEndpoint(address, port, "agent argument", said::add).start(series);
  }

  private HttpResponse<String> get(URI url, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(url);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
