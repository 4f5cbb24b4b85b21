package io.loopwarden.tests.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loopwarden.tests.Repository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The dashboard that the documentation offers. */
final class Dashboard {

  private Dashboard() {}

  /** Returns the queries of all panels, their variables filled in as Grafana does for "All". */
  static List<String> queries() throws IOException {
    JsonNode dashboard =
        new ObjectMapper()
            .readTree(Repository.root().resolve("docs/grafana/loopwarden.json").toFile());
    List<String> queries = new ArrayList<>();
    for (JsonNode panel : dashboard.path("panels")) {
      for (JsonNode target : panel.path("targets")) {
        queries.add(
            target
                .path("expr")
                .asText()
                .replace("$job", ".*")
                .replace("$instance", ".*")
                .replace("$__rate_interval", "20s"));
      }
    }
    return queries;
  }
}
