package com.example.netty.trivial;

import com.example.netty.NettyServer;

/** Prices an order in {@code /broken} needlessly on a pool, in {@code /fixed} on the event loop. */
public final class PriceServer {
  private PriceServer() {}

  /** Starts the server and returns while it goes on serving. */
  public static void main(String... arguments) {
    NettyServer.serve(new BrokenHandler(), new FixedHandler());
  }
}
