package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The load of a case against a real server. */
class LoadTest {
  private final Set<String> queries = ConcurrentHashMap.newKeySet();
  private final AtomicInteger pings = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    answer("/broken", 200);
    answer("/fixed", 500);
    answer("/ping", 200);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void every_request_is_answered_and_timed() throws InterruptedException {
    LoadResult result = load(Endpoint.BROKEN, 0).run(7, answered -> {});
    assertThat(result.requests().latencies().count()).isEqualTo(7);
    assertThat(result.requests().text()).isEqualTo("answer of /broken");
    assertThat(result.failures()).isZero();
  }

  @Test
  void a_server_that_refuses_is_told_by_the_number_of_failures() throws InterruptedException {
    assertThat(load(Endpoint.FIXED, 0).run(3, answered -> {}).failures()).isEqualTo(3);
  }

  @Test
  void others_are_watched_for_some_time_after_the_last_answer() throws InterruptedException {
    LoadResult result = load(Endpoint.BROKEN, 200).run(1, answered -> {});
    assertThat(result.pings().latencies().count()).isGreaterThanOrEqualTo(4 * 8);
  }

  @Test
  void the_warm_up_asks_for_what_the_case_names_and_is_not_measured() throws InterruptedException {
    Load load = load(Endpoint.BROKEN, 0);
    load.warmUp();
    assertThat(queries).containsExactly("millis=1");
    assertThat(pings).hasPositiveValue();
    assertThat(load.run(1, answered -> {}).requests().latencies().count()).isEqualTo(1);
  }

  private Load load(Endpoint endpoint, long watchMillis) {
    EndpointPlan plan =
        new EndpointPlan("A.java", null, "/broken?millis=1", null, watchMillis, List.of());
    PitfallApp app = new PitfallApp("Vert.x", "vertx", "a.Server", null, plan, plan);
    Pitfall pitfall = new Pitfall(1, "name", "title", "rule", List.of(app));
    String port = String.valueOf(server.getAddress().getPort());
    return new Load(port, new Case(pitfall, app, endpoint));
  }

  private void answer(String path, int status) {
    byte[] text = ("answer of " + path).getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        request -> {
          String query = request.getRequestURI().getQuery();
          if (query != null) {
            queries.add(query);
          }
          if (path.equals("/ping")) {
            pings.incrementAndGet();
          }
          try (request) {
            request.sendResponseHeaders(status, text.length);
            request.getResponseBody().write(text);
          }
        });
  }
}
