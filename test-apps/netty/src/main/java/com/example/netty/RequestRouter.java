package com.example.netty;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.Map;

/** Passes each request to the handler of its path. Shared by all connections: it has no state. */
@Sharable
final class RequestRouter extends SimpleChannelInboundHandler<FullHttpRequest> {
  private final Map<String, RequestHandler> handlers;

  RequestRouter(Map<String, RequestHandler> handlers) {
    this.handlers = handlers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request)
      throws Exception {
    QueryStringDecoder address = new QueryStringDecoder(request.uri());
    RequestHandler handler = handlers.get(address.path());
    if (handler == null) {
      TextResponse.send(context, HttpResponseStatus.NOT_FOUND, "no such path");
    } else {
      handler.handle(context, address);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    TextResponse.send(context, HttpResponseStatus.INTERNAL_SERVER_ERROR, cause.toString());
  }
}
