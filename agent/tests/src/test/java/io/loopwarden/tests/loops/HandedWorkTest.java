package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.handed.HandedWork;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What blocks a loop is told in the name of whoever handed the work over, with eight that hand over
 * at once.
 */
class HandedWorkTest {

  private static final List<String> NETTY =
      List.of(
          "execute",
          "submit",
          "schedule",
          "scheduleFromLoop",
          "periodically",
          "invokeAll",
          "listener",
          "betweenOthers",
          "pool",
          "poolSubmit",
          "timed",
          "forkJoin",
          "forkJoinSubmit",
          "parallelStream",
          "supplyAsync",
          "thenRunAsync",
          "completedByAnother",
          "delayedExecutor",
          "thread",
          "timer",
          "wheelTimer",
          "newLoop");

  private static final String[] VERTX = {
    "runOnContext", "setTimer", "executeBlocking", "ordered", "eventBus", "future"
  };

  @OnEachJdk
  void work_is_followed_onto_netty_loops(Jdk jdk) {
    List<String> ways = new ArrayList<>(NETTY);
    if (jdk.feature() >= 21) {
      ways.add("virtualThread");
    }
    assertAllRight(LoopCase.on(jdk), "netty", ways.toArray(String[]::new));
  }

  @OnEachJdk
  void work_is_followed_onto_vertx_contexts(Jdk jdk) {
    assertAllRight(LoopCase.on(jdk), "vertx", VERTX);
  }

  @OnEachJdk
  void work_is_followed_with_the_older_lines_of_netty_and_vertx(Jdk jdk) {
    assertAllRight(LoopCase.withOlderFrameworks(jdk), "netty", NETTY.toArray(String[]::new));
    assertAllRight(LoopCase.withOlderFrameworks(jdk), "vertx", "runOnContext", "setTimer");
  }

  @OnEachJdk
  void work_is_followed_onto_reactor_schedulers(Jdk jdk) {
    assertAllRight(
        LoopCase.on(jdk),
        "reactor",
        "schedule",
        "worker",
        "subscribeOn",
        "publishOn",
        "delay",
        "timeout",
        "interval",
        "elasticFirst",
        "fromFuture",
        "sharedSink",
        "retry",
        "flatMap");
  }

  @OnEachJdk
  void work_is_followed_onto_kotlins_default_dispatcher(Jdk jdk) {
    assertAllRight(LoopCase.on(jdk), "kotlin", "executor", "launch", "limited", "fromIo");
  }

  @OnEachJdk
  void requests_are_followed_to_the_loops_that_serve_them(Jdk jdk) {
    List<String> ways = new ArrayList<>();
    for (String client : List.of("jdk", "jdkAsync", "urlConnection", "vertx", "reactor")) {
      for (String server : List.of("Vertx", "Reactor", "Undertow", "Jdk")) {
        ways.add(client + "To" + server);
      }
    }
    assertAllRight(LoopCase.on(jdk), "http", ways.toArray(String[]::new));
  }

  @OnEachJdk
  void answers_are_followed_to_the_loops_that_receive_them(Jdk jdk) {
    List<String> ways = new ArrayList<>();
    for (String client : List.of("vertx", "reactor")) {
      for (String server : List.of("Vertx", "Reactor", "Undertow", "Jdk")) {
        ways.add(client + "AnswerOf" + server);
      }
    }
    assertAllRight(LoopCase.on(jdk), "http", ways.toArray(String[]::new));
  }

  private static void assertAllRight(LoopCase loop, String framework, String... ways) {
    List<String> arguments = new ArrayList<>(List.of(framework));
    Collections.addAll(arguments, ways);
    Outcome outcome =
        loop.run(LoopCase.newReport(), HandedWork.class, arguments.toArray(String[]::new));
    assertThat(outcome.output().lines().filter(line -> line.contains(": ")))
        .hasSize(ways.length)
        .allSatisfy(line -> assertThat(line).endsWith(": right"));
  }
}
