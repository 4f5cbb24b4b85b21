package com.example.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;

/** Answers the requests of one path; called on the connection's event loop. */
@FunctionalInterface
public interface RequestHandler {
  /**
   * Answers one request, now or later.
   *
   * @param address the path that was asked for, and the query
   * @throws Exception if it cannot; the client is told so with status 500
   */
  void handle(ChannelHandlerContext context, QueryStringDecoder address) throws Exception;
}
