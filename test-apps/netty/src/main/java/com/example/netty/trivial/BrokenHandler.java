package com.example.netty.trivial;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;

/** Prices an order on a pool: not wrong, but two changes of threads for a few multiplications. */
final class BrokenHandler implements RequestHandler {
  private final EventExecutorGroup cores =
      new DefaultEventExecutorGroup(Runtime.getRuntime().availableProcessors());

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) {
    TextResponse.sendWhenDone(context, cores.submit(() -> Price.of(address)));
  }
}
