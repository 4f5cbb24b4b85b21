package com.example.netty;

import io.netty.channel.ChannelHandlerContext;

/** Answers the requests of one path; called on the connection's event loop. */
@FunctionalInterface
public interface RequestHandler {
  /**
   * Answers one request, now or later.
   *
   * @throws Exception if it cannot; the client is told so with status 500
   */
  void handle(ChannelHandlerContext context) throws Exception;
}
