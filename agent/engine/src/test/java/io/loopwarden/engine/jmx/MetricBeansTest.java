package io.loopwarden.engine.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loopwarden.api.MetricView;
import io.loopwarden.engine.metrics.FixedSeries;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.management.AttributeNotFoundException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each series is a bean of the platform's server, with numbers as attributes. */
class MetricBeansTest {

  private static final int ENOUGH_TICKS = 3;

  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
  private final List<MetricView> series = new ArrayList<>();
  private final MetricBeans beans = new MetricBeans(series, Runnable::run);

  @AfterEach
  void unregister() throws Exception {
    for (ObjectName name : names()) {
      server.unregisterMBean(name);
    }
  }

  @Test
  void a_timer_has_count_sum_mean_and_longest() throws Exception {
    series.add(
        new FixedSeries("loopwarden.blocked", MetricView.Kind.TIMER, "seconds", "loop", "n-1")
            .counted(4, 2)
            .max(1.5));
    tick();
    ObjectName name = new ObjectName("io.loopwarden:type=Metrics,name=loopwarden.blocked,loop=n-1");

    assertThat(server.getAttribute(name, "Count")).isEqualTo(4L);
    assertThat(server.getAttribute(name, "Sum")).isEqualTo(2.0);
    assertThat(server.getAttribute(name, "Mean")).isEqualTo(.5);
    assertThat(server.getAttribute(name, "Max")).isEqualTo(1.5);
    assertThat(server.getMBeanInfo(name).getDescription()).isEqualTo("What it is. Unit: seconds.");
    assertThat(server.getMBeanInfo(name).getAttributes()).hasSize(4);
  }

  @Test
  void a_histogram_has_quantiles() throws Exception {
    series.add(
        new FixedSeries("loopwarden.loop.lag", MetricView.Kind.HISTOGRAM, "seconds")
            .counted(100, 2)
            .buckets(new double[] {.001, .1, 1}, 40, 60, 100, 100));
    tick();
    ObjectName name = new ObjectName("io.loopwarden:type=Metrics,name=loopwarden.loop.lag");

    assertThat(server.getAttribute(name, "P50")).isEqualTo(.1);
    assertThat(server.getAttribute(name, "P99")).isEqualTo(1.0);
  }

  @Test
  void a_hostile_value_is_quoted_in_the_name() throws Exception {
    series.add(
        new FixedSeries("loopwarden.loops", MetricView.Kind.GAUGE, "", "model", "a,b=\"*\":c")
            .value(3));
    tick();
    ObjectName name =
        server.queryNames(new ObjectName("io.loopwarden:name=loopwarden.loops,*"), null).stream()
            .findFirst()
            .orElseThrow();

    assertThat(ObjectName.unquote(name.getKeyProperty("model"))).isEqualTo("a,b=\"*\":c");
    assertThat(server.getAttribute(name, "Value")).isEqualTo(3.0);
    assertThatThrownBy(() -> server.getAttribute(name, "Count"))
        .isInstanceOf(AttributeNotFoundException.class);
  }

  @Test
  void a_series_that_comes_later_gets_its_bean() throws Exception {
    tick();
    series.add(new FixedSeries("loopwarden.allowed", MetricView.Kind.COUNTER, "").value(7));
    beans.tick(0);

    assertThat(
            server.getAttribute(
                new ObjectName("io.loopwarden:type=Metrics,name=loopwarden.allowed"), "Total"))
        .isEqualTo(7.0);
  }

  @Test
  void a_series_that_comes_after_a_long_while_without_any_gets_its_bean() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      beans.tick(0);
    }
    series.add(new FixedSeries("loopwarden.allowed", MetricView.Kind.COUNTER, ""));
    beans.tick(0);

    assertThat(names()).hasSize(1);
  }

  @Test
  void a_series_that_the_server_refuses_does_not_keep_the_next_from_its_bean() throws Exception {
    series.add(new FixedSeries("no,name", MetricView.Kind.COUNTER, ""));
    series.add(new FixedSeries("loopwarden.allowed", MetricView.Kind.COUNTER, ""));
    tick();

    assertThat(names()).hasSize(1);
  }

  @Test
  void nothing_is_registered_in_the_first_moments() throws Exception {
    series.add(new FixedSeries("loopwarden.allowed", MetricView.Kind.COUNTER, ""));
    beans.tick(0);

    assertThat(names()).isEmpty();
  }

  private Set<ObjectName> names() throws MalformedObjectNameException {
    return server.queryNames(new ObjectName("io.loopwarden:*"), null);
  }

  private void tick() {
    for (int i = 0; i < ENOUGH_TICKS; i++) {
      beans.tick(0);
    }
  }
}
