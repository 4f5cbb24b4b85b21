package io.loopwarden.engine.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.loops.ValuePath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The JDK's own sockets tell their ends as the rows say. */
class JdkConnectionsTest {

  private final Connections connections = new Connections(Handover.readAll());

  JdkConnectionsTest() throws IOException {}

  @Test
  void what_a_channel_sends_is_known_at_its_other_end() throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (ServerSocketChannel server = ServerSocketChannel.open().bind(any);
        SocketChannel client = SocketChannel.open(server.getLocalAddress());
        SocketChannel accepted = server.accept()) {
      connections.sent(HandoverRows.of("sun.nio.ch.SocketChannelImpl#write"), client, null, 5);

      int read = HandoverRows.of("sun.nio.ch.SocketChannelImpl#read");
      assertThat(connections.received(read, accepted, null)).isEqualTo(5);
    }
  }

  @Test
  void what_a_classic_socket_sends_is_known_at_its_other_end() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket server = new ServerSocket(0, 1, loopback);
        Socket client = new Socket(loopback, server.getLocalPort());
        Socket accepted = server.accept()) {
      int write = HandoverRows.of("sun.nio.ch.NioSocketImpl#write");
      connections.sent(write, behind(client), null, 5);

      int read = HandoverRows.of("sun.nio.ch.NioSocketImpl#read");
      assertThat(connections.received(read, behind(accepted), null)).isEqualTo(5);
    }
  }

  /** Returns the object whose methods are woven. */
  private static @Nullable Object behind(Socket socket) {
    Object delegating = valueOf("this.impl.delegate", socket);
    return delegating == null ? valueOf("this.impl", socket) : delegating;
  }

  private static @Nullable Object valueOf(String path, Socket socket) {
    return ValuePath.parse(path).valueOf(Thread.currentThread(), socket, null);
  }
}
