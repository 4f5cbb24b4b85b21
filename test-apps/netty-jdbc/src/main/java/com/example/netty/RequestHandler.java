package com.example.netty;

import io.netty.channel.ChannelHandlerContext;

/** Answers the requests of one path; called on the connection's event loop. */
@FunctionalInterface
interface RequestHandler {
  void handle(ChannelHandlerContext context) throws Exception;
}
