package com.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.loopwarden.junit.LoopwardenExtension;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@ExtendWith(LoopwardenExtension.class)
class OrdersTest {

  @Test
  void clean() {
    StepVerifier.create(Orders.clean()).expectNext("a result").verifyComplete();
  }

  @Test
  void swallowed_by_on_error_resume() {
    StepVerifier.create(Orders.blocking().onErrorResume(error -> Mono.just("a result")))
        .expectNext("a result")
        .verifyComplete();
  }

  @Test
  void swallowed_by_retry() {
    StepVerifier.create(Orders.blocking().retry(1).onErrorComplete()).verifyComplete();
  }

  @Test
  void dropped_by_subscribe() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Orders.blocking().onErrorComplete().doFinally(signal -> done.countDown()).subscribe();
    assertTrue(done.await(60, TimeUnit.SECONDS));
  }

  @Test
  void offloaded() {
    StepVerifier.create(Orders.offloaded().onErrorReturn("a result"))
        .expectNext("a result")
        .verifyComplete();
  }
}
