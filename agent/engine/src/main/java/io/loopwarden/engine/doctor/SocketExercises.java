package io.loopwarden.engine.doctor;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;

/** Sockets, channels in blocking mode, selectors and names, all on the loopback interface. */
final class SocketExercises {

  private static final String NIO_SOCKET = "sun.nio.ch.NioSocketImpl#";
  private static final String CHANNEL = "sun.nio.ch.SocketChannelImpl#";
  private static final String DATAGRAM = "sun.nio.ch.DatagramChannelImpl#";

  private SocketExercises() {}

  static void addTo(List<Exercise> all) {
    all.add(new Exercise(NIO_SOCKET + "connect", () -> withSockets((client, server) -> {})));
    all.add(new Exercise(NIO_SOCKET + "accept", () -> withSockets((client, server) -> {})));
    all.add(
        new Exercise(
            NIO_SOCKET + "read",
            () -> withSockets((client, server) -> client.getInputStream().read())));
    all.add(
        new Exercise(
            NIO_SOCKET + "write",
            () -> withSockets((client, server) -> client.getOutputStream().write(1))));
    addChannels(all);
    all.add(
        new Exercise(
            "sun.nio.ch.SelectorImpl#lockAndDoSelect", SocketExercises::selectForAMillisecond));
    all.add(
        new Exercise(
            "java.net.InetAddress#getAddressesFromNameService",
            () -> InetAddress.getAllByName("localhost")));
    all.add(
        new Exercise(
            "java.net.InetAddress#getHostFromNameService",
            () -> InetAddress.getByAddress(new byte[] {127, 0, 0, 1}).getHostName()));
    all.add(new Exercise("java.net.InetAddress#isReachable", () -> loopback().isReachable(1)));
    all.add(
        new Exercise("jdk.internal.net.http.HttpClientImpl#send", SocketExercises::sendToNobody));
  }

  private static void addChannels(List<Exercise> all) {
    all.add(new Exercise(CHANNEL + "connect", () -> withChannels((client, server) -> {})));
    all.add(new Exercise(CHANNEL + "finishConnect", SocketExercises::finishConnect));
    all.add(
        new Exercise(
            CHANNEL + "read",
            () -> withChannels((client, server) -> client.read(ByteBuffer.allocate(1)))));
    all.add(
        new Exercise(
            CHANNEL + "write",
            () -> withChannels((client, server) -> client.write(ByteBuffer.allocate(1)))));
    all.add(new Exercise(CHANNEL + "blockingConnect", SocketExercises::connectAdaptor));
    all.add(
        new Exercise(
            CHANNEL + "blockingRead",
            () -> withChannels((client, server) -> client.socket().getInputStream().read())));
    all.add(
        new Exercise(
            CHANNEL + "blockingWriteFully",
            () -> withChannels((client, server) -> client.socket().getOutputStream().write(1))));
    all.add(
        new Exercise(
            "sun.nio.ch.ServerSocketChannelImpl#accept",
            () -> withChannels((client, server) -> {})));
    all.add(
        new Exercise(
            "sun.nio.ch.ServerSocketChannelImpl#blockingAccept",
            SocketExercises::acceptThroughAdaptor));
    addDatagramsAndPipes(all);
  }

  private static void addDatagramsAndPipes(List<Exercise> all) {
    all.add(
        new Exercise(
            DATAGRAM + "receive",
            () -> withDatagram(channel -> channel.receive(ByteBuffer.allocate(8)))));
    all.add(
        new Exercise(
            DATAGRAM + "read",
            () ->
                withDatagram(
                    channel -> {
                      channel.connect(channel.getLocalAddress());
                      channel.write(ByteBuffer.allocate(1));
                      channel.read(ByteBuffer.allocate(8));
                    })));
    all.add(
        new Exercise(
            DATAGRAM + "send",
            () -> withDatagram(c -> c.send(ByteBuffer.allocate(1), c.getLocalAddress()))));
    all.add(
        new Exercise(
            DATAGRAM + "write",
            () -> withDatagram(c -> c.connect(c.getLocalAddress()).write(ByteBuffer.allocate(1)))));
    all.add(new Exercise(DATAGRAM + "blockingSend", SocketExercises::sendThroughSocket));
    all.add(new Exercise(DATAGRAM + "blockingReceive", SocketExercises::receiveThroughSocket));
    all.add(
        new Exercise(
            "sun.nio.ch.SourceChannelImpl#read",
            () ->
                withPipe(
                    pipe -> {
                      pipe.sink().write(ByteBuffer.allocate(1));
                      pipe.source().read(ByteBuffer.allocate(1));
                    })));
    all.add(
        new Exercise(
            "sun.nio.ch.SinkChannelImpl#write",
            () -> withPipe(pipe -> pipe.sink().write(ByteBuffer.allocate(1)))));
  }

  private interface Use<A> {
    void of(A a) throws IOException;
  }

  private interface Use2<A, B> {
    void of(A a, B b) throws IOException;
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  /** Connects; the server's side has one byte waiting for the client. */
  private static void withSockets(Use2<Socket, Socket> use) throws IOException {
    try (ServerSocket listening = new ServerSocket(0, 1, loopback());
        Socket client = new Socket(loopback(), listening.getLocalPort());
        Socket server = listening.accept()) {
      server.getOutputStream().write(1);
      use.of(client, server);
    }
  }

  private static void withChannels(Use2<SocketChannel, SocketChannel> use) throws IOException {
    try (ServerSocketChannel listening = listening();
        SocketChannel client = SocketChannel.open(listening.getLocalAddress());
        SocketChannel server = listening.accept()) {
      server.write(ByteBuffer.allocate(1));
      use.of(client, server);
    }
  }

  private static ServerSocketChannel listening() throws IOException {
    return ServerSocketChannel.open().bind(new InetSocketAddress(loopback(), 0));
  }

  private static void finishConnect() throws IOException {
    try (ServerSocketChannel listening = listening();
        SocketChannel client = SocketChannel.open()) {
      client.configureBlocking(false);
      client.connect(listening.getLocalAddress());
      client.configureBlocking(true);
      client.finishConnect();
    }
  }

  private static void connectAdaptor() throws IOException {
    try (ServerSocketChannel listening = listening();
        SocketChannel client = SocketChannel.open()) {
      client.socket().connect(listening.getLocalAddress(), 1_000);
    }
  }

  private static void acceptThroughAdaptor() throws IOException {
    try (ServerSocketChannel listening = listening()) {
      SocketChannel client = SocketChannel.open(listening.getLocalAddress());
      listening.socket().setSoTimeout(1_000);
      listening.socket().accept().close();
      client.close();
    }
  }

  private static void withDatagram(Use<DatagramChannel> use) throws IOException {
    try (DatagramChannel channel =
        DatagramChannel.open().bind(new InetSocketAddress(loopback(), 0))) {
      channel.send(ByteBuffer.allocate(1), channel.getLocalAddress());
      use.of(channel);
    }
  }

  private static void receiveThroughSocket() throws IOException {
    try (DatagramSocket socket = new DatagramSocket(0, loopback())) {
      socket.setSoTimeout(1);
      socket.receive(new DatagramPacket(new byte[8], 8));
    } catch (SocketTimeoutException expected) {
      // Nothing was sent: the wait itself is what the probe must see.
    }
  }

  private static void sendThroughSocket() throws IOException {
    try (DatagramSocket socket = new DatagramSocket(0, loopback())) {
      socket.send(new DatagramPacket(new byte[8], 8, socket.getLocalSocketAddress()));
    }
  }

  private static void withPipe(Use<Pipe> use) throws IOException {
    Pipe pipe = Pipe.open();
    use.of(pipe);
    pipe.sink().close();
    pipe.source().close();
  }

  /** Nobody listens any more: waiting for the refusal is what the probe must see. */
  private static void sendToNobody() throws IOException, InterruptedException {
    int port;
    try (ServerSocket listening = new ServerSocket(0, 1, loopback())) {
      port = listening.getLocalPort();
    }
    URI address = URI.create("http://127.0.0.1:" + port);
    HttpRequest request = HttpRequest.newBuilder(address).build();
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
  }

  private static void selectForAMillisecond() throws IOException {
    try (Selector selector = Selector.open()) {
      selector.select(1);
    }
  }
}
