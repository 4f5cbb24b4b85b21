package io.loopwarden.engine.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.WorkOrigin;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

  private static final String SOCKET_WRITE = "sun.nio.ch.NioSocketImpl#write";
  private static final String SOCKET_READ = "sun.nio.ch.NioSocketImpl#read";
  private static final String CHANNEL_WRITE = "sun.nio.ch.SocketChannelImpl#write";
  private static final String CHANNEL_READ = "sun.nio.ch.SocketChannelImpl#read";
  private static final String NETTY_WRITE = "*.channel.DefaultChannelPipeline$HeadContext#write";
  private static final String NETTY_READ = "*.channel.DefaultChannelPipeline#fireChannelRead";

  private static final Socket CLIENT = new Socket(40_001, 8_080);
  private static final Socket SERVER = new Socket(8_080, 40_001);

  private final Connections connections = new Connections(Handover.readAll());

  ConnectionsTest() throws IOException {}

  @Test
  void what_is_received_is_the_work_of_whoever_sent_it() throws IOException {
    send(CLIENT, 5);

    assertThat(received(SERVER)).isEqualTo(5);
  }

  @Test
  void an_answer_is_the_work_of_whoever_asked() throws IOException {
    send(CLIENT, 5);
    send(SERVER, WorkOrigin.NONE);

    assertThat(received(CLIENT)).isEqualTo(5);
  }

  @Test
  void whoever_asks_after_the_answer_has_what_follows() throws IOException {
    send(CLIENT, 5);
    send(SERVER, 5);
    send(CLIENT, 6);

    assertThat(received(SERVER)).isEqualTo(6);
    send(SERVER, 6);
    assertThat(received(CLIENT)).isEqualTo(6);
  }

  @Test
  void whoever_asks_in_no_known_name_has_nobodys_work_done() throws IOException {
    send(CLIENT, 5);
    send(SERVER, 5);
    send(CLIENT, WorkOrigin.NONE);

    assertThat(received(SERVER)).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void a_connection_that_two_use_at_once_tells_nothing_from_then_on() throws IOException {
    send(CLIENT, 5);
    send(CLIENT, 6);
    assertThat(received(SERVER)).isEqualTo(WorkOrigin.NONE);

    send(SERVER, 5);
    send(CLIENT, 7);
    assertThat(received(SERVER)).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void the_end_of_what_is_being_answered_does_not_make_a_connection_one_of_two()
      throws IOException {
    send(CLIENT, 5);
    send(SERVER, 5);
    send(CLIENT, 5);
    send(CLIENT, 6);

    assertThat(received(SERVER)).isEqualTo(6);
  }

  @Test
  void what_a_frameworks_socket_writes_later_is_not_the_loops() throws IOException {
    NettyEnd netty = new NettyEnd(new NettyChannel(40_001, 8_080));
    connections.sent(HandoverRows.of(NETTY_WRITE), null, netty, 5);
    send(CLIENT, 6);

    assertThat(received(SERVER)).isEqualTo(5);
  }

  @Test
  void a_framework_at_the_other_end_answers() throws IOException {
    send(CLIENT, 5);
    NettyEnd netty = new NettyEnd(new NettyChannel(8_080, 40_001));
    connections.sent(HandoverRows.of(NETTY_WRITE), null, netty, 6);
    send(CLIENT, 7);

    assertThat(received(SERVER)).isEqualTo(7);
  }

  @Test
  void a_connection_of_other_ports_is_another_one() throws IOException {
    send(CLIENT, 5);

    assertThat(received(new Socket(8_080, 40_002))).isEqualTo(WorkOrigin.NONE);
    assertThat(received(new Socket(8_081, 40_001))).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void of_two_connections_in_one_place_the_newer_is_known() throws IOException {
    Socket other = sharingThePlaceOf(CLIENT);
    send(CLIENT, 5);
    send(other, 6);

    assertThat(received(other)).isEqualTo(6);
    assertThat(received(CLIENT)).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void ports_above_those_of_a_short_are_told_apart() throws IOException {
    send(new Socket(65_535, 65_534), 5);

    assertThat(received(new Socket(65_534, 65_535))).isEqualTo(5);
    assertThat(received(new Socket(65_535, 65_535))).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void the_ends_of_a_channel_are_those_of_its_addresses() throws IOException {
    connections.sent(
        HandoverRows.of(CHANNEL_WRITE), new Channel(address(50_001), address(9_090)), null, 5);

    Channel other = new Channel(address(9_090), address(50_001));
    assertThat(connections.received(HandoverRows.of(CHANNEL_READ), other, null)).isEqualTo(5);
  }

  @Test
  void the_ends_of_a_netty_channel_are_found_by_its_methods() throws IOException {
    NettyEnd asking = new NettyEnd(new NettyChannel(50_001, 9_090));
    connections.sent(HandoverRows.of(NETTY_WRITE), null, asking, 5);

    NettyEnd answering = new NettyEnd(new NettyChannel(9_090, 50_001));
    assertThat(connections.received(HandoverRows.of(NETTY_READ), answering, null)).isEqualTo(5);
  }

  @Test
  void what_has_no_ports_is_nobodys() throws IOException {
    Channel unconnected = new Channel(null, null);
    connections.sent(HandoverRows.of(CHANNEL_WRITE), unconnected, null, 5);
    connections.sent(HandoverRows.of(CHANNEL_WRITE), "no channel", null, 5);
    connections.sent(HandoverRows.of(SOCKET_WRITE), new Socket(0, 0), null, 5);

    assertThat(connections.received(HandoverRows.of(CHANNEL_READ), unconnected, null))
        .isEqualTo(WorkOrigin.NONE);
    assertThat(received(new Socket(0, 0))).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void a_task_is_found_at_the_end_of_its_path() throws IOException {
    String row = "*.util.HashedWheelTimer$HashedWheelTimeout#expire";

    assertThat(connections.task(HandoverRows.of(row), new Timeout("task"))).isEqualTo("task");
    assertThat(connections.task(HandoverRows.of(row), "no timeout")).isNull();
    assertThat(connections.task(HandoverRows.of(SOCKET_WRITE), CLIENT)).isNull();
  }

  private void send(Socket from, long origin) throws IOException {
    connections.sent(HandoverRows.of(SOCKET_WRITE), from, null, origin);
  }

  private long received(Socket by) throws IOException {
    return connections.received(HandoverRows.of(SOCKET_READ), by, null);
  }

  private static InetSocketAddress address(int port) {
    return new InetSocketAddress("127.0.0.1", port);
  }

  /** Returns one of other ports that takes the place of another in the table. */
  private static Socket sharingThePlaceOf(Socket known) {
    int place = placeOf(known);
    int port = known.localport + 1;
    while (placeOf(new Socket(port, known.port)) != place) {
      port++;
    }
    assertThat(port).isLessThan(1 << 16);
    return new Socket(port, known.port);
  }

  private static int placeOf(Socket socket) {
    return Connections.slotOf(socket.localport, socket.port);
  }

  /** Has the fields of the JDK's classic socket. */
  private record Socket(int localport, int port) {}

  /** Has the fields of the JDK's channel. */
  private record Channel(
      @Nullable InetSocketAddress localAddress, @Nullable InetSocketAddress remoteAddress) {}

  /** Has the field of a time-out of Netty's timer. */
  private record Timeout(Object task) {}

  /** Stands for what leads to a channel. */
  private static final class NettyEnd {

    private final NettyChannel end;

    NettyEnd(NettyChannel end) {
      this.end = end;
    }

    NettyChannel channel() {
      return end;
    }
  }

  /** Has the methods that tell the ends. */
  private static class NettyBase {

    private final int local;
    private final int remote;

    NettyBase(int local, int remote) {
      this.local = local;
      this.remote = remote;
    }

    InetSocketAddress localAddress() {
      return address(local);
    }

    InetSocketAddress remoteAddress() {
      return address(remote);
    }
  }

  /** Has a field of a method's name that is empty, as some channels of Netty have. */
  private static final class NettyChannel extends NettyBase {

    @SuppressWarnings("UnusedVariable") // must not be taken for the method's value
    private final @Nullable Object localAddress = null;

    NettyChannel(int local, int remote) {
      super(local, remote);
    }
  }
}
