package com.example.netty.trivial;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;

/** Prices an order where the request arrives: some multiplications keep nobody waiting. */
final class FixedHandler implements RequestHandler {
  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) {
    TextResponse.send(context, Price.of(address));
  }
}
