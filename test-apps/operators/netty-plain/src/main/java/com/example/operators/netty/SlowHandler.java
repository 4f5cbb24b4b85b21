package com.example.operators.netty;

import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;

/** Answers {@code /slow} after a sleep on the event loop, any other path at once. */
final class SlowHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
  private static final long LOADING_MILLIS = 150;

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request)
      throws InterruptedException {
    answer(context, request.uri().equals("/slow") ? loadSettings() : "fine");
  }

  private static String loadSettings() throws InterruptedException {
    Thread.sleep(LOADING_MILLIS);
    return "slow";
  }

  private static void answer(ChannelHandlerContext context, String text) {
    ByteBuf body = Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
    FullHttpResponse response =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body);
    response.headers().set(CONTENT_LENGTH, body.readableBytes());
    context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }
}
