package com.example.cases;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;

/** The thread of a Kafka admin client that finds no broker, while a producer looks for it too. */
public final class KafkaAdmin {

  private static final String NOBODY = "127.0.0.1:1";

  private KafkaAdmin() {}

  public static void main(String[] arguments) throws Exception {
    Admin admin = Admin.create(Map.of("bootstrap.servers", NOBODY, "retry.backoff.ms", "10"));
    LoopLife.run(
        new ExecutorLoop(
            task ->
                admin
                    .listTopics(new ListTopicsOptions().timeoutMs(50))
                    .names()
                    .whenComplete((names, failure) -> task.run()),
            admin),
        arguments,
        0);
    System.exit(0);
  }
}
