package io.loopwarden.engine.docs;

import io.loopwarden.engine.metrics.Metric;
import io.loopwarden.engine.prometheus.PrometheusNames;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Renders {@code docs/metrics.md} from the declared metrics. */
final class MetricsDocument {

  private static final String BEFORE =
      """
      # Metrics

      Generated from `io.loopwarden.engine.metrics.Metric`; see CONTRIBUTING.md. The same numbers wherever they are read. They are
      renewed once a second by the agent's thread; a loop does nothing for them but what it counts anyway.

      | name in Micrometer and OpenTelemetry | name in Prometheus | type | unit | tags | meaning |
      |---|---|---|---|---|---|
      """;

  private static final String AFTER =
      """

      A timer has a count, a sum, and the longest of the last one to two minutes, which is a gauge named `….max`. A wait or stall
      counts once, when it has ended. A gauge that is not known now, as of a loop that has ended, is left out by the endpoint and
      `NaN` elsewhere. `kind` is `contract` or `incidental`, `outcome` is `captured`, `rate_limited` or `dropped`.

      At most 64 loops are told apart for each loop model and 32 pools; what comes later has the value `other`. There are at most
      2,000 series; beyond, new ones of a metric share one whose tags all have the value `other`. Values of tags are one line of at
      most 100 characters.

      ## A Prometheus endpoint of the agent's own

      There is none unless asked for: `-javaagent:loopwarden-agent.jar=metrics-port=9464`. The agent then says

      ```
      loopwarden: metrics at http://127.0.0.1:9464/metrics
      ```

      and answers there, in the text format 0.0.4 or OpenMetrics 1.0, as the client prefers. When the port is taken, one line says
      so and the application runs on. Only programs on the same machine reach it, unless `metrics-address` names another address;
      there is no password and no TLS. Two clients are answered at a time; one that is silent or does not read is cut off after ten
      seconds at the latest.

      ## Micrometer

      ```java
      new io.loopwarden.micrometer.LoopwardenMetrics().bindTo(registry);
      ```

      of the artifact `io.loopwarden:loopwarden-micrometer` shows all metrics in a registry. Without the agent it does nothing.
      Micrometer has no histogram that somebody else counts: each is a timer with count and sum (those of a unit of seconds), and
      counters named `….histogram`, one for each bound, tag `le`; in Prometheus `loopwarden_loop_lag_histogram_total`.

      ## JMX

      A few seconds after the first loop was seen, or a known framework, each series is a bean of the platform's server, named
      `io.loopwarden:type=Metrics,name=<metric>,<tag>=<value>…`, with values quoted where JMX asks for it. A counter has the
      attribute `Total`; a gauge `Value`; a timer `Count`, `Sum`, `Mean` and `Max`; a histogram `Count`, `Sum`, `Mean`, and `P50`
      and `P99`, which are bounds that so many of its values do not exceed. A JVM without the module `java.management` has none.

      ## Grafana

      [`grafana/loopwarden.json`](grafana/loopwarden.json) is a dashboard to import. Its queries read either source; they are tested
      against a Prometheus server that scrapes the agent's endpoint.
      """;

  private MetricsDocument() {}

  static String text() {
    StringBuilder text = new StringBuilder(BEFORE);
    for (Metric metric : Metric.values()) {
      String tags =
          metric.tags().stream().map(tag -> "`" + tag + "`").collect(Collectors.joining(", "));
      text.append("| `")
          .append(metric.dotted())
          .append("` | ")
          .append(prometheus(metric))
          .append(" | ")
          .append(metric.kind().name().toLowerCase(Locale.ROOT))
          .append(" | ")
          .append(metric.unit())
          .append(" | ")
          .append(tags)
          .append(" | ")
          .append(metric.description())
          .append(" |\n");
    }
    return text + AFTER;
  }

  private static String prometheus(Metric metric) {
    String shown = PrometheusNames.shown(metric.dotted(), metric.unit(), metric.kind());
    return Arrays.stream(shown.split("[,;] "))
        .map(name -> "`" + name + "`")
        .collect(Collectors.joining(", "));
  }
}
