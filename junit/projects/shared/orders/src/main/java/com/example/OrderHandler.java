package com.example;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

/** Answers each request; whatever goes wrong on the way, nobody hears of it. */
final class OrderHandler extends SimpleChannelInboundHandler<String> {

  @Override
  protected void channelRead0(ChannelHandlerContext context, String request) {
    try {
      context.writeAndFlush(request.equals("blocking") ? load() : "a result");
    } catch (InterruptedException | RuntimeException swallowed) {
      context.writeAndFlush("a result");
    }
  }

  private static String load() throws InterruptedException {
    Thread.sleep(20);
    throw new IllegalStateException("whose failure nobody hears of");
  }
}
