package com.example.cases.server;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.UnorderedThreadPoolEventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Netty 4.2 on each of its transports; the argument names it. */
public final class NettyServer {

  private NettyServer() {}

  public static void main(String[] arguments) throws Exception {
    NettyTransport transport = NettyTransport.named(arguments[0]);
    Workers workers = new Workers();
    Channel server =
        new ServerBootstrap()
            .group(transport.group())
            .channel(transport.serverChannel())
            .childHandler(new Pipeline(workers))
            .bind("127.0.0.1", 0)
            .sync()
            .channel();
    HashedWheelTimer timer = new HashedWheelTimer();
    timer.newTimeout(late -> {}, 50, TimeUnit.MILLISECONDS);
    GlobalEventExecutor.INSTANCE.execute(() -> {});
    Served.drive(
        ((InetSocketAddress) server.localAddress()).getPort(),
        () -> {
          timer.stop();
          server.close().sync();
          transport.group().shutdownGracefully(200, 5_000, TimeUnit.MILLISECONDS).get();
          workers.ordered.shutdownGracefully().get();
        });
  }

  @SuppressWarnings("deprecation") // applications use it all the same
  private static final class Workers {
    final DefaultEventExecutorGroup ordered = new DefaultEventExecutorGroup(2);
    final UnorderedThreadPoolEventExecutor unordered = new UnorderedThreadPoolEventExecutor(2);
  }

  private static final class Pipeline extends ChannelInitializer<Channel> {

    private final Workers workers;

    Pipeline(Workers workers) {
      this.workers = workers;
    }

    @Override
    protected void initChannel(Channel channel) {
      channel
          .pipeline()
          .addLast(new HttpServerCodec(), new HttpObjectAggregator(100_000), new Handler(workers));
    }
  }

  private static final class Handler extends SimpleChannelInboundHandler<FullHttpRequest> {

    private final Workers workers;

    Handler(Workers workers) {
      this.workers = workers;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
      switch (request.uri()) {
        case "/block" -> {
          Blocking.onLoop();
          answer(context);
        }
        case "/work" -> workers.ordered.submit(Blocking.worker()).addListener(f -> more(context));
        default -> answer(context);
      }
    }

    private void more(ChannelHandlerContext context) {
      workers.unordered.submit(Blocking.worker()).addListener(f -> answer(context));
    }

    private static void answer(ChannelHandlerContext context) {
      FullHttpResponse response =
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
      response.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
      context.writeAndFlush(response);
    }
  }
}
