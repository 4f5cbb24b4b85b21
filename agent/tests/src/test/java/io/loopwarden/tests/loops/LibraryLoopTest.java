package io.loopwarden.tests.loops;

import com.example.cases.AgronaAgent;
import com.example.cases.DisruptorHandler;
import com.example.cases.HttpReactor;
import com.example.cases.KafkaAdmin;
import com.example.cases.ZooKeeperEvents;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;

/** Loops of libraries: a sleep in a callback is found, however the loop itself waits for work. */
class LibraryLoopTest {

  @OnEachJdk
  void a_disruptor_handler_behind_a_blocking_wait_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "disruptor", LoopCase.on(jdk).run(DisruptorHandler.class, "blocking", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_disruptor_handler_behind_a_blocking_wait_with_a_limit_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "disruptor",
        LoopCase.on(jdk).run(DisruptorHandler.class, "timeoutBlocking", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_disruptor_handler_behind_a_sleeping_wait_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "disruptor", LoopCase.on(jdk).run(DisruptorHandler.class, "sleeping", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_disruptor_handler_behind_a_yielding_wait_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "disruptor", LoopCase.on(jdk).run(DisruptorHandler.class, "yielding", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_disruptor_handler_behind_a_busy_wait_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "disruptor", LoopCase.on(jdk).run(DisruptorHandler.class, "busySpin", "sleep", "quiet"));
  }

  @OnEachJdk
  void an_agrona_agent_that_backs_off_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "agrona", LoopCase.on(jdk).run(AgronaAgent.class, "backoff", "sleep", "quiet"));
  }

  @OnEachJdk
  void an_agrona_agent_that_spins_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "agrona", LoopCase.on(jdk).run(AgronaAgent.class, "busySpin", "sleep", "quiet"));
  }

  @OnEachJdk
  void an_agrona_agent_that_sleeps_when_idle_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "agrona", LoopCase.on(jdk).run(AgronaAgent.class, "sleepingMillis", "sleep", "quiet"));
  }

  @OnEachJdk
  void an_agrona_agent_with_an_idle_strategy_of_the_application_is_watched(Jdk jdk) {
    FoundSleep.isAll("agrona", LoopCase.on(jdk).run(AgronaAgent.class, "own", "sleep", "quiet"));
  }

  @OnEachJdk
  void the_event_thread_of_zookeeper_is_watched(Jdk jdk) {
    FoundSleep.isAll("zookeeper", LoopCase.on(jdk).run(ZooKeeperEvents.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void the_thread_of_a_kafka_admin_client_without_broker_is_watched(Jdk jdk) {
    FoundSleep.isAll("kafka", LoopCase.on(jdk).run(KafkaAdmin.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void a_reactor_of_the_apache_http_client_is_watched(Jdk jdk) {
    FoundSleep.isAll("httpcore", LoopCase.on(jdk).run(HttpReactor.class, "sleep", "quiet"));
  }
}
