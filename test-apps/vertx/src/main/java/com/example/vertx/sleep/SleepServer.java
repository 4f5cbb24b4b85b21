package com.example.vertx.sleep;

import com.example.vertx.VertxServer;
import io.vertx.core.Vertx;

/** Answers after a while: {@code /broken} sleeps on the event loop, {@code /fixed} sets a timer. */
public final class SleepServer {
  private SleepServer() {}

  /** Starts the server and returns while it goes on serving. */
  public static void main(String... arguments) {
    VertxServer.serve(Vertx.vertx(), new BrokenHandler(), new FixedHandler());
  }
}
