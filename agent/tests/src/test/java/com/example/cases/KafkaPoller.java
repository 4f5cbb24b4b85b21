package com.example.cases;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A member of a consumer group that polls, with records that take longer than the group allows. */
public final class KafkaPoller {

  private static final int BOUND_MILLIS = 1_000;
  private static final int MOST_LOOKS = 600;

  private KafkaPoller() {}

  /** Polls; with a path, processes until the report there tells of it. */
  public static void main(String[] arguments) throws Exception {
    try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        KafkaConsumer<String, String> consumer =
            new KafkaConsumer<>(settings("127.0.0.1:" + mute.getLocalPort()))) {
      consumer.subscribe(List.of("orders"));
      for (int i = 0; i < 15; i++) {
        consumer.poll(Duration.ofMillis(100));
      }
      if (arguments.length > 0) {
        process(Path.of(arguments[0]));
      }
      consumer.poll(Duration.ofMillis(100));
    }
    Thread.sleep(2 * BOUND_MILLIS); // nothing is owed any more
    System.out.println("done");
  }

  private static Map<String, Object> settings(String server) {
    return Map.of(
        "bootstrap.servers", server,
        "group.id", "billing",
        "max.poll.interval.ms", BOUND_MILLIS,
        "default.api.timeout.ms", BOUND_MILLIS,
        "request.timeout.ms", BOUND_MILLIS,
        "key.deserializer", StringDeserializer.class.getName(),
        "value.deserializer", StringDeserializer.class.getName());
  }

  private static void process(Path report) throws InterruptedException {
    for (int i = 0; i < MOST_LOOKS && !Reported.has(report, "poll-gap"); i++) {
      Thread.sleep(50);
    }
  }
}
