package io.loopwarden.engine.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CourierTest {

  private static final long SETTLE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
  private final List<String> notices = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch hanging = new CountDownLatch(1);

  @Test
  void items_keep_their_order_and_are_counted() {
    Courier<String> courier = courier(10, 1_000, taken::add);

    for (int i = 0; i < 5; i++) {
      courier.hand("item " + i);
      courier.settle(SETTLE_NANOS);
    }

    assertThat(taken).containsExactly("item 0", "item 1", "item 2", "item 3", "item 4");
    assertThat(courier.status()).isEqualTo(new SinkStatus("the output", "out", 5, 0, 0));
    assertThat(notices).isEmpty();
  }

  @Test
  void the_thread_is_a_daemon_of_its_own() {
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    Courier<String> courier = courier(10, 1_000, item -> threads.add(Thread.currentThread()));

    courier.hand("one");
    courier.settle(SETTLE_NANOS);

    assertThat(threads)
        .singleElement()
        .satisfies(
            thread -> {
              assertThat(thread.isDaemon()).isTrue();
              assertThat(thread.getName()).isEqualTo("loopwarden-out");
              assertThat(thread.getContextClassLoader()).isNull();
            });
  }

  @Test
  void more_items_than_fit_are_dropped_counted_and_told_once_and_again_at_the_end_of_it() {
    Courier<String> courier = courier(3, 1_000, this::hang);

    handTen(courier);
    assertThat(courier.status()).isEqualTo(new SinkStatus("the output", "out", 0, 7, 3));
    assertThat(notices)
        .containsExactly(
            "the output cannot be written: it takes nothing; lines are lost until it can");
    hanging.countDown();
    courier.settle(SETTLE_NANOS);

    assertThat(taken).containsExactly("item 0", "item 1", "item 2");
    assertThat(notices).hasSize(2).last().isEqualTo("the output takes lines again; 7 were lost");
  }

  @Test
  void larger_items_than_fit_are_dropped() {
    Courier<String> courier = courier(100, 20, this::hang);

    handTen(courier);
    hanging.countDown();
    courier.settle(SETTLE_NANOS);

    assertThat(taken).containsExactly("item 0", "item 1", "item 2");
    assertThat(courier.lost()).isEqualTo(7);
  }

  @Test
  void an_item_larger_than_all_room_is_taken_when_alone() {
    Courier<String> courier = courier(100, 20, taken::add);

    courier.hand("x".repeat(1_000));
    courier.settle(SETTLE_NANOS);

    assertThat(taken).hasSize(1);
  }

  @Test
  void a_sink_hears_how_many_it_missed_when_it_takes_items_again() {
    Courier<String> courier =
        courier(
            1,
            1_000,
            new Sink<>() {
              @Override
              public void write(String item) {
                hang(item);
              }

              @Override
              public void missed(long items) {
                taken.add(items + " missed");
              }
            });

    handTen(courier);
    hanging.countDown();
    courier.settle(SETTLE_NANOS);

    assertThat(taken).containsExactly("item 0", "9 missed");
  }

  @Test
  void a_sink_that_refuses_is_told_with_its_reason_and_tried_again() {
    Courier<String> courier =
        courier(
            10,
            1_000,
            item -> {
              if (!item.equals("item 2")) {
                throw new IOException("cannot be written: it is\nfull");
              }
              taken.add(item);
            });

    for (int i = 0; i < 3; i++) {
      courier.hand("item " + i);
      courier.settle(SETTLE_NANOS);
    }

    assertThat(taken).containsExactly("item 2");
    assertThat(notices)
        .containsExactly(
            "the output cannot be written: it is\\nfull; lines are lost until it can",
            "the output takes lines again; 2 were lost");
  }

  @Test
  void a_sink_that_throws_an_error_is_counted_and_goes_on() {
    Courier<String> courier =
        courier(
            10,
            1_000,
            item -> {
              taken.add(item);
              throw new StackOverflowError();
            });

    courier.hand("one");
    courier.settle(SETTLE_NANOS);
    courier.hand("two");
    courier.settle(SETTLE_NANOS);

    assertThat(taken).containsExactly("one", "two");
    assertThat(courier.lost()).isEqualTo(2);
    assertThat(notices)
        .containsExactly(
            "the output failed: java.lang.StackOverflowError; lines are lost until it can");
  }

  @Test
  void what_was_lost_in_all_is_said_at_the_end() {
    Sinks sinks = new Sinks();
    Courier<String> courier =
        courier(
            10,
            1_000,
            item -> {
              throw new IOException("cannot be written: full");
            });
    sinks.add(courier);

    courier.hand("one");
    courier.settle(SETTLE_NANOS);
    sinks.settle();

    assertThat(notices).last().isEqualTo("the output: 1 line could not be written");
    assertThat(sinks.status()).containsExactly(new SinkStatus("the output", "out", 0, 1, 0));
  }

  private void handTen(Courier<String> courier) {
    for (int i = 0; i < 10; i++) {
      courier.hand("item " + i);
    }
  }

  private void hang(String item) {
    try {
      hanging.await();
      taken.add(item);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Courier<String> courier(int mostItems, long mostBytes, Sink<String> sink) {
    return new Courier<>(
        "the output", "out", mostItems, mostBytes, String::length, sink, notices::add);
  }
}
