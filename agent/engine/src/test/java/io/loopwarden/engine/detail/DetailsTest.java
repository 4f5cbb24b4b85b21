package io.loopwarden.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailsTest {

  @TempDir private Path home;
  private Details details;

  @BeforeEach
  void load() throws IOException {
    details = Details.load(home.toString());
  }

  @Test
  void a_socket_address_is_host_and_port_without_a_look_up() {
    assertThat(
            details.of("socket", null, null, InetSocketAddress.createUnresolved("db.test", 5432)))
        .isEqualTo("db.test:5432");
    assertThat(details.of("socket", null, null, new InetSocketAddress("127.0.0.1", 80)))
        .isEqualTo("127.0.0.1:80");
    assertThat(details.of("socket", null, null, new InetSocketAddress("::1", 80)))
        .isEqualTo("[0:0:0:0:0:0:0:1]:80");
  }

  @Test
  void an_address_of_a_foreign_class_is_not_touched() {
    SocketAddress foreign =
        new SocketAddress() {
          @Override
          public String toString() {
            throw new AssertionError("foreign code was run");
          }
        };

    assertThat(details.of("socket", null, null, foreign)).isNull();
  }

  @Test
  void connected_channels_know_their_peer() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.INET)) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
      try (SocketChannel client = SocketChannel.open(server.getLocalAddress())) {
        assertThat(details.of("socket", client, null, null)).endsWith(":" + port);
      }
      assertThat(details.of("socket", server, null, null)).endsWith(":" + port);
      assertThat(details.unreadableFields()).isZero();
    }
  }

  @Test
  void the_inside_of_a_socket_knows_its_peer() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var field = ServerSocket.class.getDeclaredField("impl");
      field.setAccessible(true);
      SocketImpl inside = (SocketImpl) field.get(server);

      assertThat(details.of("socket", inside, null, null))
          .isEqualTo("127.0.0.1:" + server.getLocalPort());
    }
  }

  @Test
  void files_are_paths_with_the_home_directory_shortened() throws IOException {
    File file = Files.createFile(home.resolve("data.txt")).toFile();
    try (FileInputStream in = new FileInputStream(file);
        FileOutputStream out = new FileOutputStream(file);
        RandomAccessFile random = new RandomAccessFile(file, "r");
        FileChannel channel = in.getChannel()) {
      String shown = "~" + File.separator + "data.txt";

      assertThat(details.of("file", in, null, null)).isEqualTo(shown);
      assertThat(details.of("file", out, null, null)).isEqualTo(shown);
      assertThat(details.of("file", random, null, null)).isEqualTo(shown);
      assertThat(details.of("file", channel, null, null)).isEqualTo(shown);
      assertThat(details.of("file", null, null, file)).isEqualTo(shown);
      assertThat(details.of("file", null, null, file.toPath())).isEqualTo(shown);
      assertThat(details.of("file", null, null, file.getPath())).isEqualTo(shown);
    }
  }

  @Test
  void a_directory_that_only_begins_like_home_is_not_home() {
    assertThat(details.of("file", null, null, home + "less/a")).isEqualTo(home + "less/a");
  }

  @Test
  void a_host_is_shown_for_dns() {
    assertThat(details.of("dns", null, null, "db.internal")).isEqualTo("db.internal");
  }

  @Test
  void control_characters_cannot_forge_a_line() {
    assertThat(details.of("dns", null, null, "a\nb\u001b[31m\u202e"))
        .isEqualTo("a\\u000ab\\u001b[31m\\u202e");
  }

  @Test
  void a_process_is_its_program_never_its_arguments() {
    assertThat(details.of("process", new ProcessBuilder("curl", "-u", "me:secret"), null, null))
        .isEqualTo("curl");
  }

  @Test
  void a_command_list_of_the_application_is_not_touched() {
    List<String> foreign =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            throw new AssertionError("foreign code was run");
          }

          @Override
          public int size() {
            throw new AssertionError("foreign code was run");
          }
        };

    assertThat(details.of("process", new ProcessBuilder(foreign), null, null)).isNull();
  }

  @Test
  void a_sleep_shows_its_length() {
    assertThat(details.of("sleep", null, null, 2_000L)).isEqualTo("2000 ms");
    assertThat(details.of("sleep", null, null, Duration.ofSeconds(2))).isEqualTo("2000 ms");
  }

  @Test
  void a_join_shows_the_thread() {
    assertThat(details.of("join", new Thread(() -> {}, "worker-7"), null, null))
        .isEqualTo("thread worker-7");
  }

  @Test
  void web_addresses_lose_user_and_query() throws IOException {
    URI uri = URI.create("https://me:secret@api.test:8443/v1/users?token=secret#x");

    assertThat(details.of("http", null, null, uri)).isEqualTo("https://api.test:8443/v1/users");
    assertThat(details.of("http", null, null, uri.toURL()))
        .isEqualTo("https://api.test:8443/v1/users");
  }

  @Test
  void an_object_of_the_application_says_nothing() {
    assertThat(details.of("park", new Object() {}, new Object() {}, new Object() {})).isNull();
  }
}
