package com.example;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalIoHandler;
import io.netty.channel.local.LocalServerChannel;
import java.util.concurrent.CompletableFuture;

/** A Netty server, and a client of it. */
final class OrderServer {

  private static final EventLoopGroup LOOP =
      new MultiThreadIoEventLoopGroup(1, LocalIoHandler.newFactory());
  private static final Channel SERVER = start();

  private OrderServer() {}

  private static Channel start() {
    return new ServerBootstrap()
        .group(LOOP)
        .channel(LocalServerChannel.class)
        .childHandler(
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new OrderHandler());
              }
            })
        .bind(LocalAddress.ANY)
        .syncUninterruptibly()
        .channel();
  }

  /** Sends a request and waits for the answer. */
  static String ask(String request) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Channel channel =
        new Bootstrap()
            .group(LOOP)
            .channel(LocalChannel.class)
            .handler(
                new SimpleChannelInboundHandler<String>() {
                  @Override
                  protected void channelRead0(ChannelHandlerContext context, String text) {
                    answer.complete(text);
                  }
                })
            .connect(SERVER.localAddress())
            .sync()
            .channel();
    channel.writeAndFlush(request);
    String text = answer.get();
    channel.close().sync();
    return text;
  }
}
