package io.loopwarden.tests.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.control.LateBeanServer;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.loops.Frameworks;

/** A bean server that the application makes after the agent has asked for one. */
class LateBeanServerTest {

  @OnEachJdk
  void the_agent_asks_again_and_says_nothing(Jdk jdk) {
    Outcome outcome =
        ForkedJvm.of(jdk)
            .agent("log=none")
            .classPath(Frameworks.withLibraries())
            .run(LateBeanServer.class)
            .succeeded();
    assertThat(outcome.output()).contains("done");
    assertThat(outcome.errors()).doesNotContain("over JMX");
  }
}
