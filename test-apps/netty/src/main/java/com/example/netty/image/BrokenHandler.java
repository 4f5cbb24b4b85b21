package com.example.netty.image;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;

/** Scales a photo on the event loop: all other connections of that loop wait until it is done. */
final class BrokenHandler implements RequestHandler {
  private final byte[] photo;

  BrokenHandler(byte[] photo) {
    this.photo = photo;
  }

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) throws IOException {
    TextResponse.send(context, Thumbnail.of(photo));
  }
}
