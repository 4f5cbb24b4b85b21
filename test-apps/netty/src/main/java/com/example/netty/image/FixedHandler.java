package com.example.netty.image;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;

/** Scales a photo on a pool as large as the machine: the event loop serves others meanwhile. */
final class FixedHandler implements RequestHandler {
  private final byte[] photo;
  private final EventExecutorGroup cores =
      new DefaultEventExecutorGroup(Runtime.getRuntime().availableProcessors());

  FixedHandler(byte[] photo) {
    this.photo = photo;
  }

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) {
    TextResponse.sendWhenDone(context, cores.submit(() -> Thumbnail.of(photo)));
  }
}
