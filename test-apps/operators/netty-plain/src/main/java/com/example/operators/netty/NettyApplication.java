package com.example.operators.netty;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetSocketAddress;

/** Serves {@code /fine} and {@code /slow}. */
public final class NettyApplication {
  private static final int LARGEST_REQUEST = 64 * 1024;

  private NettyApplication() {}

  /** Serves on a free port, named on stdout, until the JVM is told to end. */
  public static void main(String[] arguments) {
    Channel server =
        new ServerBootstrap()
            .group(new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory()))
            .channel(NioServerSocketChannel.class)
            .childHandler(new Pipeline())
            .bind(0)
            .syncUninterruptibly()
            .channel();
    System.out.println("ready on port " + ((InetSocketAddress) server.localAddress()).getPort());
  }

  private static final class Pipeline extends ChannelInitializer<SocketChannel> {
    @Override
    protected void initChannel(SocketChannel channel) {
      channel
          .pipeline()
          .addLast(
              new HttpServerCodec(), new HttpObjectAggregator(LARGEST_REQUEST), new SlowHandler());
    }
  }
}
