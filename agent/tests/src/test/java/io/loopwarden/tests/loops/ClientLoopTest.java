package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.server.Clients;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import java.util.List;

/**
 * A client connects, answers, idles and stops without a finding; only the one wait in a callback on
 * its loop is found.
 */
class ClientLoopTest {

  @OnEachJdk
  void jdk_client_whose_executor_runs_at_once(Jdk jdk) {
    assertCallbackFound("jdk-http-client", run(jdk, "jdk-inline"));
  }

  @OnEachJdk
  void jdk_client_with_its_own_executor_may_block(Jdk jdk) {
    assertThat(run(jdk, "jdk")).isEmpty();
  }

  @OnEachJdk
  void apache_http_client_5(Jdk jdk) {
    assertCallbackFound("httpcore", run(jdk, "httpclient5"));
  }

  @OnEachJdk
  void apache_http_async_client_4(Jdk jdk) {
    assertCallbackFound("httpcore4", run(jdk, "httpasyncclient4"));
  }

  @OnEachJdk
  void async_http_client(Jdk jdk) {
    assertCallbackFound("netty", run(jdk, "async-http-client"));
  }

  @OnEachJdk
  void callbacks_of_okhttp_may_block(Jdk jdk) {
    assertThat(run(jdk, "okhttp")).isEmpty();
  }

  private static List<Finding> run(Jdk jdk, String client) {
    return LoopCase.on(jdk).run(Clients.class, client);
  }

  private static void assertCallbackFound(String model, List<Finding> findings) {
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation()).isEqualTo("java.lang.Thread.sleep");
              assertThat(finding.loopModel()).isEqualTo(model);
            });
  }
}
