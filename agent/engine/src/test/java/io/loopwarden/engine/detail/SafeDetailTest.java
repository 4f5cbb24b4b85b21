package io.loopwarden.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a wait was about is told without data and without running anybody's code. */
final class SafeDetailTest {

  @TempDir Path folder;

  @Test
  void an_unresolved_address_is_told_by_name_and_port() throws IOException {
    assertThat(of("socket", null, InetSocketAddress.createUnresolved("db.internal", 5432)))
        .isEqualTo("db.internal:5432");
  }

  @Test
  void an_address_without_a_name_is_told_by_its_digits() throws IOException {
    InetAddress address = InetAddress.getByAddress(new byte[] {10, 0, 0, 7});
    assertThat(of("socket", null, new InetSocketAddress(address, 80))).isEqualTo("10.0.0.7:80");
  }

  @Test
  void a_connected_channel_is_told_by_its_peer() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      InetSocketAddress peer = (InetSocketAddress) server.getLocalAddress();
      try (SocketChannel channel = SocketChannel.open(peer)) {
        assertThat(of("socket", channel, null)).endsWith(":" + peer.getPort());
      }
    }
  }

  @Test
  void files_are_told_by_their_path() throws IOException {
    Path file = Files.createFile(folder.resolve("orders.csv"));
    try (FileInputStream stream = new FileInputStream(file.toFile());
        RandomAccessFile random = new RandomAccessFile(file.toFile(), "r");
        FileChannel channel = FileChannel.open(file)) {
      assertThat(of("file", stream, null)).isEqualTo(file.toString());
      assertThat(of("file", random, null)).isEqualTo(file.toString());
      assertThat(of("file", channel, null)).isEqualTo(file.toString());
    }
  }

  @Test
  void the_home_directory_is_a_tilde() throws IOException {
    assertThat(Details.load("/home/jane").of("file", null, null, "/home/jane/notes.txt"))
        .isEqualTo("~/notes.txt");
  }

  @Test
  void a_folder_that_only_starts_like_home_is_not_home() throws IOException {
    assertThat(Details.load("/srv/jane").of("file", null, null, "/srv/janet/notes.txt"))
        .isEqualTo("/srv/janet/notes.txt");
  }

  @Test
  void control_characters_are_escaped() throws IOException {
    assertThat(of("file", null, "/tmp/a\nb\u001b[31m")).isEqualTo("/tmp/a\\u000ab\\u001b[31m");
  }

  @Test
  void a_process_is_told_by_its_program_alone() throws IOException {
    assertThat(of("process", new ProcessBuilder("curl", "-u", "jane:s3cr3t"), null))
        .isEqualTo("curl");
  }

  @Test
  void a_command_list_of_the_application_is_not_touched() throws IOException {
    List<String> foreign =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            throw new AssertionError("foreign code ran");
          }

          @Override
          public int size() {
            throw new AssertionError("foreign code ran");
          }
        };
    assertThat(of("process", new ProcessBuilder(foreign), null)).isNull();
  }

  @Test
  void a_foreign_object_is_not_asked_anything() throws IOException {
    Object foreign =
        new Object() {
          @Override
          public String toString() {
            throw new AssertionError("foreign code ran");
          }
        };
    assertThat(of("socket", foreign, foreign)).isNull();
  }

  @Test
  void a_file_object_of_the_application_is_not_asked_anything() throws IOException {
    File foreign =
        new File("x") {
          @Override
          public String getPath() {
            throw new AssertionError("foreign code ran");
          }
        };
    assertThat(of("file", null, foreign)).isNull();
  }

  @Test
  void a_web_address_loses_user_and_query() throws IOException {
    URI uri = URI.create("https://jane:s3cr3t@shop.example:8443/pay?card=4111#x");
    assertThat(of("http", null, uri)).isEqualTo("https://shop.example:8443/pay");
  }

  @Test
  void a_looked_up_host_is_told() throws IOException {
    assertThat(of("dns", null, "db.internal")).isEqualTo("db.internal");
  }

  @Test
  void an_awaited_thread_is_told_by_its_name() throws IOException {
    assertThat(of("join", new Thread(() -> {}, "importer"), null)).isEqualTo("thread importer");
  }

  @Test
  void a_jdbc_url_loses_its_credentials() throws IOException {
    assertThat(of("jdbc", null, "jdbc:postgresql://jane:s3cr3t@db:5432/shop?password=s3cr3t"))
        .isEqualTo("PostgreSQL: jdbc:postgresql://…@db:5432/shop");
  }

  @Test
  void an_oracle_url_loses_its_credentials() throws IOException {
    assertThat(of("jdbc", null, "jdbc:oracle:thin:scott/tiger@db:1521:shop"))
        .doesNotContain("tiger")
        .contains("db:1521");
  }

  @Test
  void unmasked_the_query_is_shown_and_the_user_is_not() throws IOException {
    URI uri = URI.create("https://jane:s3cr3t@shop.example/pay?card=4111#x");
    assertThat(Details.load(false).of("http", null, null, uri))
        .isEqualTo("https://shop.example/pay?card=4111");
  }

  @Test
  void unmasked_a_statement_is_shown_with_its_literals_on_one_line() throws IOException {
    assertThat(Details.load(false).of("jdbc", null, null, "SELECT *\nFROM t WHERE id = 4711"))
        .isEqualTo("SELECT *\\u000aFROM t WHERE id = 4711");
  }

  @Test
  void unmasked_a_jdbc_url_still_loses_its_credentials() throws IOException {
    assertThat(Details.load(false).of("jdbc", null, null, "jdbc:postgresql://jane:s3cr3t@db/shop"))
        .doesNotContain("s3cr3t");
  }

  @Test
  void a_unix_socket_below_home_is_below_a_tilde() throws IOException {
    assertThat(of("socket", null, UnixDomainSocketAddress.of("/home/jane/s")))
        .isEqualTo("unix:~/s");
  }

  private static @Nullable String of(
      String category, @Nullable Object subject, @Nullable Object argument) throws IOException {
    return Details.load("/nowhere").of(category, subject, null, argument);
  }
}
