package com.example.cases.jdk;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.Channels;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Channels in blocking mode and selectors that are not the loop's own. */
final class ChannelCalls {

  private static final String CHANNEL = "java.nio.channels.SocketChannel.";
  private static final String SELECTOR = "java.nio.channels.Selector.select";

  private ChannelCalls() {}

  private static ServerSocketChannel serve() throws Exception {
    return ServerSocketChannel.open()
        .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  @Waits(value = CHANNEL + "open", category = "socket")
  static void open(Place place) throws Exception {
    ServerSocketChannel server = serve();
    SocketChannel.open(server.getLocalAddress()).close();
  }

  @Waits(value = CHANNEL + "connect", category = "socket")
  static void connect(Place place) throws Exception {
    ServerSocketChannel server = serve();
    SocketChannel client = SocketChannel.open();
    Place.use(client.connect(server.getLocalAddress()));
  }

  @Waits(value = "java.net.Socket.connect", category = "socket")
  static void connectAdaptor(Place place) throws Exception {
    ServerSocketChannel server = serve();
    SocketChannel client = SocketChannel.open();
    client.socket().connect(server.getLocalAddress(), 1_000);
  }

  private static SocketChannel connected() throws Exception {
    ServerSocketChannel server = serve();
    SocketChannel client = SocketChannel.open(server.getLocalAddress());
    Place.later(
        () -> {
          try (SocketChannel accepted = server.accept()) {
            Place.use(accepted.write(ByteBuffer.allocate(10)));
          }
        });
    return client;
  }

  @Waits(value = CHANNEL + "read", category = "socket")
  static void read(Place place) throws Exception {
    SocketChannel client = connected();
    Place.use(client.read(ByteBuffer.allocate(10)));
  }

  @Waits(value = CHANNEL + "read", category = "socket")
  static void scatter(Place place) throws Exception {
    SocketChannel client = connected();
    Place.use(client.read(new ByteBuffer[] {ByteBuffer.allocate(10)}));
  }

  @Waits(value = CHANNEL + "write", category = "socket")
  static void write(Place place) throws Exception {
    SocketChannel client = connected();
    Place.use(client.write(ByteBuffer.allocate(10)));
  }

  @Waits(value = CHANNEL + "write", category = "socket")
  static void gather(Place place) throws Exception {
    SocketChannel client = connected();
    Place.use(client.write(new ByteBuffer[] {ByteBuffer.allocate(10)}));
  }

  @Waits(value = "java.io.InputStream.read", category = "socket")
  static void readAsStream(Place place) throws Exception {
    SocketChannel client = connected();
    Place.use(Channels.newInputStream(client).read());
  }

  @Waits(value = "java.nio.channels.ServerSocketChannel.accept", category = "socket")
  static void accept(Place place) throws Exception {
    ServerSocketChannel server = serve();
    Place.later(() -> SocketChannel.open(server.getLocalAddress()).close());
    Place.use(server.accept());
  }

  @Waits(
      value = {CHANNEL + "open", CHANNEL + "read"},
      category = "socket")
  static void unixDomain(Place place) throws Exception {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(place.absent);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    Place.use(server.bind(address));
    SocketChannel client = SocketChannel.open(address);
    Place.later(() -> server.accept().close());
    Place.use(client.read(ByteBuffer.allocate(1)));
  }

  private static DatagramChannel datagrams() throws Exception {
    return DatagramChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  private static void sendLater(DatagramChannel channel) throws Exception {
    InetSocketAddress address = (InetSocketAddress) channel.getLocalAddress();
    Place.later(() -> DatagramChannel.open().send(ByteBuffer.allocate(1), address));
  }

  @Waits(value = "java.nio.channels.DatagramChannel.receive", category = "socket")
  static void receive(Place place) throws Exception {
    DatagramChannel channel = datagrams();
    sendLater(channel);
    Place.use(channel.receive(ByteBuffer.allocate(8)));
  }

  @Waits(value = "java.nio.channels.DatagramChannel.send", category = "socket")
  static void send(Place place) throws Exception {
    DatagramChannel channel = datagrams();
    Place.use(channel.send(ByteBuffer.allocate(8), channel.getLocalAddress()));
  }

  @Waits(value = "java.nio.channels.Pipe.SourceChannel.read", category = "pipe")
  static void pipeRead(Place place) throws Exception {
    Pipe pipe = Pipe.open();
    Place.later(() -> pipe.sink().write(ByteBuffer.allocate(1)));
    Place.use(pipe.source().read(ByteBuffer.allocate(1)));
  }

  @Waits(value = "java.nio.channels.Pipe.SinkChannel.write", category = "pipe")
  static void pipeWrite(Place place) throws Exception {
    Pipe pipe = Pipe.open();
    Place.use(pipe.sink().write(ByteBuffer.allocate(1)));
  }

  @Waits(value = SELECTOR, category = "select")
  static void select(Place place) throws Exception {
    Selector selector = Selector.open();
    Place.later(selector::wakeup);
    Place.use(selector.select());
  }

  @Waits(value = SELECTOR, category = "select")
  static void selectTimed(Place place) throws Exception {
    Selector selector = Selector.open();
    Place.use(selector.select(5));
  }

  @Waits(value = SELECTOR, category = "select")
  static void selectAction(Place place) throws Exception {
    Selector selector = Selector.open();
    Place.use(selector.select(key -> {}, 5));
  }

  @Waits(value = "java.util.concurrent.Future.get", category = "future")
  static void asynchronousRead(Place place) throws Exception {
    AsynchronousServerSocketChannel server =
        AsynchronousServerSocketChannel.open()
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    AsynchronousSocketChannel client = AsynchronousSocketChannel.open();
    while (!connected(client, server)) {
      Thread.onSpinWait();
    }
    Place.later(() -> server.accept().get().close());
    Place.use(client.read(ByteBuffer.allocate(1)).get());
  }

  @Waits(value = "java.util.concurrent.Future.get", category = "future")
  static void asynchronousAccept(Place place) throws Exception {
    AsynchronousServerSocketChannel server =
        AsynchronousServerSocketChannel.open()
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Place.later(() -> SocketChannel.open(server.getLocalAddress()).close());
    Place.use(server.accept().get());
  }

  /** Connects without waiting, as far as anybody can see. */
  private static boolean connected(
      AsynchronousSocketChannel client, AsynchronousServerSocketChannel server) throws Exception {
    if (client.getRemoteAddress() != null) {
      return true;
    }
    try {
      Place.use(client.connect(server.getLocalAddress()));
    } catch (java.nio.channels.ConnectionPendingException
        | java.nio.channels.AlreadyConnectedException soon) {
      Place.use(soon);
    }
    return false;
  }
}
