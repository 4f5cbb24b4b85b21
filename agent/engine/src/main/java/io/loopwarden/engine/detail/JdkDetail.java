package io.loopwarden.engine.detail;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.URI;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what a JDK object stands for: a path, a host and port, a program, a thread. Calls methods of
 * JDK classes only, and only such as neither wait nor run given code.
 */
final class JdkDetail {

  private final JdkFields fields;
  private final SafeText safe;
  private final boolean masked;

  /**
   * Takes what it reads and writes with.
   *
   * @param masked whether queries of web addresses are hidden
   */
  JdkDetail(JdkFields fields, SafeText safe, boolean masked) {
    this.fields = fields;
    this.safe = safe;
    this.masked = masked;
  }

  /** Returns the text, {@code null} when the object is none of ours to read. */
  @Nullable String of(@Nullable Object object) {
    if (object == null || !isJdk(object)) {
      return null;
    }
    String network = network(object);
    return network != null ? network : local(object);
  }

  private static boolean isJdk(Object object) {
    String module = object.getClass().getModule().getName();
    return object instanceof Thread
        || (module != null && (module.startsWith("java.") || module.startsWith("jdk.")));
  }

  private @Nullable String network(Object object) {
    if (object instanceof SocketAddress address) {
      String endpoint = Endpoints.of(address);
      return endpoint == null ? null : safe.path(endpoint); // it may be a path
    }
    if (object instanceof InetAddress address) {
      return Endpoints.host(address);
    }
    if (object instanceof SocketImpl) {
      return socket(object);
    }
    if (object instanceof SocketChannel) {
      return address(object, "remoteAddress");
    }
    if (object instanceof ServerSocketChannel) {
      return address(object, "localAddress");
    }
    if (object instanceof DatagramChannel) {
      String remote = address(object, "remoteAddress");
      return remote == null ? address(object, "localAddress") : remote;
    }
    if (object instanceof URL url) {
      return web(
          url.getProtocol(), url.getHost(), url.getPort(), shown(url.getPath(), url.getQuery()));
    }
    URI uri = object instanceof URI itself ? itself : HttpRequests.addressOf(object);
    return uri == null
        ? null
        : web(
            uri.getScheme(),
            uri.getHost(),
            uri.getPort(),
            shown(uri.getRawPath(), uri.getRawQuery()));
  }

  private @Nullable String local(Object object) {
    if (object instanceof FileInputStream
        || object instanceof FileOutputStream
        || object instanceof RandomAccessFile
        || object instanceof FileChannel) {
      return fields.read(object, "path") instanceof String path ? safe.path(path) : null;
    }
    if (object instanceof File file) {
      return safe.path(file.getPath());
    }
    if (object instanceof Path path) {
      return safe.path(path.toString());
    }
    if (object instanceof ProcessBuilder builder) {
      return program(builder.command());
    }
    if (object instanceof Process process) {
      return "pid " + process.pid();
    }
    if (object instanceof Thread thread) {
      return "thread " + safe.line(thread.getName());
    }
    return object instanceof Duration duration ? millis(duration.toMillis()) : null;
  }

  private @Nullable String socket(Object socket) {
    Object address = fields.read(socket, "address");
    Object port = fields.read(socket, "port");
    if (port instanceof Integer number && number == 0) {
      port = fields.read(socket, "localport");
    }
    return address instanceof InetAddress inet && port instanceof Integer number
        ? Endpoints.of(inet, number)
        : null;
  }

  private @Nullable String address(Object channel, String field) {
    Object address = fields.read(channel, field);
    return address instanceof SocketAddress socketAddress ? Endpoints.of(socketAddress) : null;
  }

  private @Nullable String shown(@Nullable String path, @Nullable String query) {
    return masked || query == null ? path : (path == null ? "" : path) + "?" + query;
  }

  /** A web address without user and fragment. */
  private @Nullable String web(
      @Nullable String scheme, @Nullable String host, int port, @Nullable String path) {
    if (scheme == null || host == null) {
      return null;
    }
    String where = port < 0 ? host : host + ":" + port;
    return safe.line(scheme + "://" + where + (path == null ? "" : path));
  }

  /**
   * The program's name; its arguments may be secret. The list may be the application's own: then it
   * is not touched.
   */
  private @Nullable String program(List<String> command) {
    return isJdk(command) && !command.isEmpty() ? safe.path(command.get(0)) : null;
  }

  static String millis(long millis) {
    return millis + " ms";
  }
}
