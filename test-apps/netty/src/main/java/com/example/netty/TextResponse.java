package com.example.netty;

import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;
import static io.netty.handler.codec.http.HttpHeaderValues.TEXT_PLAIN;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.concurrent.Future;
import java.nio.charset.StandardCharsets;

/** A plain-text answer on a connection that stays open. May be sent from any thread. */
public final class TextResponse {
  private TextResponse() {}

  /** Answers that all is well. */
  public static void send(ChannelHandlerContext context, String text) {
    send(context, HttpResponseStatus.OK, text);
  }

  /** Answers as soon as something is done, with what came of it. */
  public static void sendWhenDone(ChannelHandlerContext context, Future<String> text) {
    text.addListener(
        done -> {
          if (text.isSuccess()) {
            send(context, text.getNow());
          } else {
            context.fireExceptionCaught(text.cause());
          }
        });
  }

  static void send(ChannelHandlerContext context, HttpResponseStatus status, String text) {
    ByteBuf body = Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
    FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
    response.headers().set(CONTENT_TYPE, TEXT_PLAIN).set(CONTENT_LENGTH, body.readableBytes());
    context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }
}
