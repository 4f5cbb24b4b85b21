package com.example;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;

/** Answers on the event bus. */
final class OrderVerticle extends VerticleBase {

  @Override
  public Future<?> start() {
    vertx.eventBus().<String>consumer("clean", message -> message.reply("a result"));
    vertx.eventBus().<String>consumer("blocking", message -> message.reply(load()));
    vertx.eventBus().<String>consumer("offloaded", this::offload);
    return Future.succeededFuture();
  }

  private void offload(Message<String> message) {
    vertx.executeBlocking(OrderVerticle::load).onSuccess(message::reply);
  }

  private static String load() {
    try {
      Thread.sleep(20);
      throw new IllegalStateException("whose failure nobody hears of");
    } catch (InterruptedException | RuntimeException swallowed) {
      return "a result";
    }
  }
}
