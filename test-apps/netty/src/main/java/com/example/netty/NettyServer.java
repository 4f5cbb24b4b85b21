package com.example.netty;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetSocketAddress;
import java.util.Map;

/** Serves {@code /broken}, {@code /fixed} and {@code /ping}. */
public final class NettyServer {
  private static final int LARGEST_REQUEST = 64 * 1024;

  private NettyServer() {}

  /** Serves on a free port, named on stdout, and returns while it goes on serving. */
  public static void serve(RequestHandler broken, RequestHandler fixed) {
    RequestRouter router =
        new RequestRouter(
            Map.of(
                "/broken", broken,
                "/fixed", fixed,
                "/ping", (context, address) -> TextResponse.send(context, "pong")));

    EventLoopGroup loops = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
    Channel server =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .childHandler(pipelineEndingIn(router))
            .bind(0)
            .syncUninterruptibly()
            .channel();
    System.out.println("ready on port " + ((InetSocketAddress) server.localAddress()).getPort());
  }

  private static ChannelInitializer<SocketChannel> pipelineEndingIn(RequestRouter router) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(SocketChannel channel) {
        channel
            .pipeline()
            .addLast(new HttpServerCodec(), new HttpObjectAggregator(LARGEST_REQUEST), router);
      }
    };
  }
}
