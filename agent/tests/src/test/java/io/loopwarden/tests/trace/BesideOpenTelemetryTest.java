package io.loopwarden.tests.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.traced.Orders;
import com.fasterxml.jackson.databind.JsonNode;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;

/** The OpenTelemetry Java agent in the same JVM, with a server that it instruments. */
class BesideOpenTelemetryTest {

  private static final String SPANS = "-Dotel.traces.exporter=logging-otlp";

  private static final Duration TWO_AGENTS_ON_A_BUSY_MACHINE = Duration.ofMinutes(5);

  @TempDir Path directory;

  @OnEachJdk
  void loaded_after_it_the_finding_names_the_trace_and_the_span_has_the_event(Jdk jdk) {
    theTraceIsNamed(jdk, theirs(), ours());
  }

  @OnEachJdk
  void loaded_before_it_the_finding_names_the_trace_and_the_span_has_the_event(Jdk jdk) {
    theTraceIsNamed(jdk, ours(), theirs());
  }

  @OnEachJdk
  void neither_spans_nor_findings_are_others_than_with_one_agent_alone(Jdk jdk) {
    List<String> alone = shapes(run(jdk, theirs()));
    Set<String> foundAlone = findings(jdk, ours());
    assertThat(alone).hasSizeGreaterThan(50);
    assertThat(foundAlone).containsExactly("java.lang.Thread.sleep onLoop");
    assertThat(shapes(run(jdk, theirs(), ours()))).isEqualTo(alone);
    assertThat(found()).isEqualTo(foundAlone);
  }

  private void theTraceIsNamed(Jdk jdk, String... agents) {
    List<ExportedSpan> spans = run(jdk, agents);
    JsonNode finding = sleep();
    JsonNode last = finding.path("traces").path(2);
    assertThat(finding.path("routes"))
        .extracting(JsonNode::asText)
        .containsExactly("/orders/{id}/invoice");
    assertThat(spans)
        .filteredOn(span -> span.spanId().equals(last.path("spanId").asText()))
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.traceId()).isEqualTo(last.path("traceId").asText());
              assertThat(span.events()).containsExactly("loopwarden.blocked");
              assertThat(span.eventAttribute("loopwarden.method"))
                  .isEqualTo("java.lang.Thread.sleep");
              assertThat(span.eventAttribute("loopwarden.category")).isEqualTo("sleep");
              assertThat(Long.parseLong(span.eventAttribute("loopwarden.duration_ns")))
                  .isGreaterThanOrEqualTo(60_000_000L);
            });
  }

  private JsonNode sleep() {
    return JsonReport.latest(report()).stream()
        .filter(finding -> finding.category().equals("sleep"))
        .findFirst()
        .orElseThrow()
        .json();
  }

  private Set<String> findings(Jdk jdk, String... agents) {
    run(jdk, agents);
    return found();
  }

  private Set<String> found() {
    Set<String> found = new TreeSet<>();
    for (Finding finding : JsonReport.findings(report())) {
      if (!finding.kind().equals("contract")) {
        continue; // how long classes took to load is the machine's affair
      }
      found.add(finding.operation() + " " + finding.culpritMethod());
    }
    return found;
  }

  private static List<String> shapes(List<ExportedSpan> spans) {
    return spans.stream().map(ExportedSpan::shape).sorted().toList();
  }

  private List<ExportedSpan> run(Jdk jdk, String... agents) {
    report().toFile().delete();
    String errors =
        ForkedJvm.of(jdk)
            .jvmArguments(agents)
            .timeout(TWO_AGENTS_ON_A_BUSY_MACHINE)
            .jvmArguments(SPANS, "-Dotel.metrics.exporter=none", "-Dotel.logs.exporter=none")
            .classPath(Libraries.webFlux())
            .run(Orders.class)
            .succeeded()
            .errors();
    return ExportedSpan.in(errors);
  }

  private Path report() {
    return directory.resolve("report.jsonl");
  }

  private String ours() {
    return AgentJar.argument("report=" + report() + ",log=none");
  }

  private static String theirs() {
    return "-javaagent:" + Libraries.openTelemetryAgent();
  }
}
