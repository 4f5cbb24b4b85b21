package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.client.Call;
import com.acme.client.internal.RealCall;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

  private static Class<?> written(String className, String method) throws Exception {
    return written(Class.forName(className, false, ClassLoader.getPlatformClassLoader()), method);
  }

  private static Class<?> written(Class<?> type, String method) throws IOException {
    return new PublicTypes(RowReader.readBuiltIn("names.txt")).of(type, method);
  }

  @Test
  void a_channels_implementation_is_written_as_the_channel() throws Exception {
    assertThat(written("sun.nio.ch.SocketChannelImpl", "read")).isEqualTo(SocketChannel.class);
    assertThat(written("sun.nio.ch.FileChannelImpl", "write")).isEqualTo(FileChannel.class);
    assertThat(written("sun.nio.ch.SelectorImpl", "select")).isEqualTo(Selector.class);
  }

  @Test
  void a_process_is_written_as_process() throws Exception {
    assertThat(written("java.lang.ProcessImpl", "waitFor")).isEqualTo(Process.class);
  }

  @Test
  void the_stream_of_a_socket_is_an_input_stream() throws Exception {
    assertThat(written("java.net.Socket$SocketInputStream", "read")).isEqualTo(InputStream.class);
  }

  @Test
  void an_inherited_method_is_written_with_the_nearest_exported_superclass() throws Exception {
    assertThat(written("sun.net.www.protocol.http.HttpURLConnection", "getInputStream"))
        .isEqualTo(HttpURLConnection.class);
  }

  @Test
  void the_http_clients_facade_is_the_http_client() throws Exception {
    assertThat(written("jdk.internal.net.http.HttpClientFacade", "send"))
        .isEqualTo(HttpClient.class);
  }

  @Test
  void a_private_class_is_written_as_the_interface_that_declares_the_method() throws Exception {
    assertThat(written("java.util.Collections$SynchronizedMap", "get")).isEqualTo(Map.class);
  }

  @Test
  void a_public_class_in_a_librarys_own_package_is_written_as_its_interface() throws Exception {
    assertThat(written(RealCall.class, "execute")).isEqualTo(Call.class);
  }

  @Test
  void a_public_exported_class_is_written_as_itself() throws Exception {
    assertThat(written(CompletableFuture.class, "join")).isEqualTo(CompletableFuture.class);
  }

  @Test
  void a_class_without_a_better_type_is_written_as_itself() throws Exception {
    assertThat(written("sun.nio.ch.Net", "poll").getName()).isEqualTo("sun.nio.ch.Net");
  }

  @Test
  void a_drivers_class_is_written_as_its_jdbc_interface_though_public() throws Exception {
    assertThat(written(PublicStatement.class, "execute")).isEqualTo(Statement.class);
    assertThat(written(PublicStatement.class, "isPoolable")).isEqualTo(Statement.class);
    assertThat(written(PublicStatement.class, "ownMethod")).isEqualTo(PublicStatement.class);
  }

  /** As drivers have them: public, abstract here for brevity. */
  public abstract static class PublicStatement implements Statement {

    public void ownMethod() throws java.sql.SQLException {
      Connection connection = getConnection();
      connection.commit();
    }
  }
}
