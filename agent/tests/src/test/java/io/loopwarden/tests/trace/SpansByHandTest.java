package io.loopwarden.tests.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.traced.InChildLoader;
import com.example.cases.traced.SpansByHand;
import com.fasterxml.jackson.databind.JsonNode;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.JsonReport;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** An application that uses OpenTelemetry's SDK itself. */
class SpansByHandTest {

  @TempDir Path directory;

  @OnEachJdk
  void each_span_that_ends_right_after_the_wait_has_its_event(Jdk jdk) {
    Outcome outcome = jvm(jdk, "").classPath(Libraries.openTelemetry()).run(SpansByHand.class);
    assertThat(outcome.succeeded().output())
        .contains("landed 40 of 40", "names [handle]", "loopwarden.blocked", "done");
    theLastSpanIsNamed(outcome);
  }

  @OnEachJdk
  void an_sdk_in_a_loader_of_its_own_is_found_there(Jdk jdk) throws URISyntaxException {
    List<String> arguments = new ArrayList<>(List.of(SpansByHand.class.getName()));
    for (Path path : Libraries.openTelemetry()) {
      arguments.add(path.toString());
    }
    arguments.add(
        Path.of(SpansByHand.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString());
    Outcome outcome = jvm(jdk, "").run(InChildLoader.class, arguments.toArray(new String[0]));
    assertThat(outcome.succeeded().output()).contains("landed 40 of 40", "names [handle]");
    theLastSpanIsNamed(outcome);
  }

  private ForkedJvm jvm(Jdk jdk, String settings) {
    return ForkedJvm.of(jdk).agent("report=" + report() + ",log=none" + settings);
  }

  private void theLastSpanIsNamed(Outcome outcome) {
    JsonNode finding = JsonReport.latest(report()).get(0).json();
    JsonNode trace = finding.path("traces").path(2);
    assertThat(outcome.output())
        .contains("last " + trace.path("traceId").asText() + " " + trace.path("spanId").asText());
    assertThat(finding.path("routes")).extracting(JsonNode::asText).containsExactly("/by/{hand}");
  }

  private Path report() {
    return directory.resolve("report.jsonl");
  }
}
