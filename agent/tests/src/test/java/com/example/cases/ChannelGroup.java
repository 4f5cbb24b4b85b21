package com.example.cases;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A group of asynchronous channels that runs a task for each byte read; the argument names it. */
public final class ChannelGroup {

  private ChannelGroup() {}

  public static void main(String[] arguments) throws Exception {
    AsynchronousChannelGroup group =
        switch (arguments[0]) {
          case "fixed" ->
              AsynchronousChannelGroup.withFixedThreadPool(2, Executors.defaultThreadFactory());
          case "cached" ->
              AsynchronousChannelGroup.withCachedThreadPool(Executors.newCachedThreadPool(), 2);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    AsynchronousServerSocketChannel server =
        AsynchronousServerSocketChannel.open(group).bind(new InetSocketAddress("127.0.0.1", 0));
    AsynchronousSocketChannel client = AsynchronousSocketChannel.open();
    client.connect(server.getLocalAddress()).get();
    Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    new Reader(server.accept().get(), tasks).read();
    LoopLife.run(
        new ExecutorLoop(
            task -> {
              tasks.add(task);
              write(client);
            },
            () -> {
              client.close();
              group.shutdownNow();
              group.awaitTermination(10, TimeUnit.SECONDS);
            }),
        arguments,
        1);
  }

  private static void write(AsynchronousSocketChannel client) {
    try {
      client.write(ByteBuffer.allocate(1)).get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private record Reader(AsynchronousSocketChannel channel, Queue<Runnable> tasks)
      implements CompletionHandler<Integer, ByteBuffer> {

    void read() {
      ByteBuffer buffer = ByteBuffer.allocate(1);
      channel.read(buffer, buffer, this);
    }

    @Override
    public void completed(Integer count, ByteBuffer buffer) {
      if (count < 0) {
        failed(null, buffer);
        return;
      }
      tasks.remove().run();
      read();
    }

    @Override
    public void failed(Throwable cause, ByteBuffer buffer) {
      try {
        channel.close();
      } catch (IOException alreadyClosed) {
        // nothing is left to be closed
      }
    }
  }
}
