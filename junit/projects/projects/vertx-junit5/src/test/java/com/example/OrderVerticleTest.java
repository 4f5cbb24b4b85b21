package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.loopwarden.junit.LoopwardenExtension;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import io.vertx.junit5.VertxTestContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({VertxExtension.class, LoopwardenExtension.class})
class OrderVerticleTest {

  @BeforeEach
  void deploy(Vertx vertx, VertxTestContext test) {
    vertx.deployVerticle(new OrderVerticle()).onComplete(test.succeedingThenComplete());
  }

  @Test
  void clean(Vertx vertx, VertxTestContext test) {
    ask("clean", vertx, test);
  }

  @Test
  void blocking(Vertx vertx, VertxTestContext test) {
    ask("blocking", vertx, test);
  }

  @Test
  void offloaded(Vertx vertx, VertxTestContext test) {
    ask("offloaded", vertx, test);
  }

  private static void ask(String address, Vertx vertx, VertxTestContext test) {
    vertx
        .eventBus()
        .<String>request(address, "42")
        .onComplete(
            test.succeeding(
                reply ->
                    test.verify(
                        () -> {
                          assertEquals("a result", reply.body());
                          test.completeNow();
                        })));
  }
}
