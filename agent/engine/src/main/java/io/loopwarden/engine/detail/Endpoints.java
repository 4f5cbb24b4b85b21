package io.loopwarden.engine.detail;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import org.jspecify.annotations.Nullable;

/** Writes network addresses. Never looks a name up. */
final class Endpoints {

  private Endpoints() {}

  static @Nullable String of(SocketAddress address) {
    if (address instanceof InetSocketAddress inet
        && address.getClass() == InetSocketAddress.class) {
      return hostPort(inet.getHostString(), inet.getPort());
    }
    if (address instanceof UnixDomainSocketAddress unix) {
      return "unix:" + unix;
    }
    return null;
  }

  static String of(InetAddress address, int port) {
    return hostPort(host(address), port);
  }

  /** The name an address was made with, else its digits. */
  static String host(InetAddress address) {
    return new InetSocketAddress(address, 0).getHostString();
  }

  private static String hostPort(String host, int port) {
    return host.indexOf(':') >= 0 ? "[" + host + "]:" + port : host + ":" + port;
  }
}
