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

      | name in Micrometer | name in Prometheus | in OpenTelemetry | type | unit | tags | meaning |
      |---|---|---|---|---|---|---|
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

      Every registry of the application shows the metrics with no code, `metrics=off` ends that: whoever makes it (Spring Boot,
      Quarkus, Vert.x, or the application by `new`), in whatever class loader. Each is told to the agent by the constructor of
      `MeterRegistry`, and bound by a thread of the agent's own a second after the application has its first meter in it, so that its
      filters and common tags are set; one without meters after ten. When the agent is attached later, registries made before are
      those of `Metrics.globalRegistry`. A composite registry is passed over, because those that it is made of show the metrics. A
      registry that throws is counted in `loopwarden.agent.faults`; one that hangs keeps the metrics from further registries, which
      one line says after half a minute, and nothing else. None is kept from being collected. While the agent is disarmed the
      numbers stand still.

      ```java
      new io.loopwarden.micrometer.LoopwardenMetrics(Tags.of("service", "orders")).bindTo(registry);
      ```

      of the artifact `io.loopwarden:loopwarden-micrometer` does the same by hand, with tags of your own; the agent then leaves that
      registry alone. Without the agent it does nothing. Micrometer has no histogram that somebody else counts: each is a timer with
      count and sum (those of a unit of seconds), and counters named `….histogram`, one for each bound, tag `le`; in Prometheus
      `loopwarden_loop_lag_histogram_total`.

      ## OpenTelemetry

      An application that registers its OpenTelemetry as the global one (`buildAndRegisterGlobal()`) exports the metrics with its
      own, and so does OpenTelemetry's Java agent, in whatever order the two agents stand. The global one is not asked for before it
      is set, which would set it for good. The scope is `io.loopwarden`; all instruments are asynchronous and read when the SDK
      exports. A unit of seconds is `s`, of ratios `1`, of tasks `{task}`. OpenTelemetry has no timer and no histogram that somebody
      else counts: a timer is a counter `….count`, a counter `….time` in seconds and a gauge `….max`; a histogram has a counter
      `….bucket` with one series for each bound, attribute `le`. They are closed when the agent is disarmed.

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
          .append(openTelemetry(metric))
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

  private static String openTelemetry(Metric metric) {
    String sum = metric.unit().equals("seconds") ? "`….time`" : "`….sum`";
    return switch (metric.kind()) {
      case COUNTER, GAUGE -> "the same";
      case TIMER -> "`….count`, " + sum + ", `….max`";
      case HISTOGRAM -> "`….bucket`, `….count`, " + sum;
    };
  }

  private static String prometheus(Metric metric) {
    String shown = PrometheusNames.shown(metric.dotted(), metric.unit(), metric.kind());
    return Arrays.stream(shown.split("[,;] "))
        .map(name -> "`" + name + "`")
        .collect(Collectors.joining(", "));
  }
}
