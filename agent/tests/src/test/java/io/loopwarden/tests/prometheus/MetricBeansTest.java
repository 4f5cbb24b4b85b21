package io.loopwarden.tests.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.BeanReader;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;

/** The packaged agent's metrics are beans without a setting. */
class MetricBeansTest {

  @OnEachJdk
  void a_blocked_loop_is_a_bean_of_the_platforms_server(Jdk jdk) {
    Outcome outcome =
        MeasuredJvm.withNetty(ForkedJvm.of(jdk).agent("log=none")).run(BeanReader.class);

    assertThat(outcome.succeeded().output())
        .startsWith(
            "io.loopwarden:type=Metrics,name=loopwarden.blocked,category=sleep,kind=contract,"
                + "model=netty,loop=multiThreadIoEventLoopGroup");
  }
}
