package com.example.micronaut.pool;

import com.example.micronaut.MicronautServer;

/** Calls a slow service in {@code /broken} on a capped pool, in {@code /fixed} without a pool. */
public final class PoolServer {
  private PoolServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --service=<URL>}, the slow service
   */
  public static void main(String... arguments) {
    MicronautServer.serve(arguments);
  }
}
