package io.loopwarden.engine.prometheus;

import io.loopwarden.api.MetricView;
import io.loopwarden.engine.loops.OwnThread;
import io.loopwarden.engine.text.OneLine;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens the port that metrics are read from, and says where it is or why there is none. */
public final class MetricsEndpoint {

  private static final int MOST_UNANSWERED = 50;
  private static final int LONGEST_SHOWN = 200;

  private final String address;
  private final int port;
  private final String place;
  private final Consumer<String> notices;

  /**
   * Prepares an endpoint; nothing is opened yet.
   *
   * @param address of an interface of this machine, or its name
   * @param port 1 to 65535; 0 for any free one
   * @param place where the port was set, e.g. {@code agent argument}
   * @param notices gets one line without the agent's prefix: where the endpoint is, or why not
   */
  public MetricsEndpoint(String address, int port, String place, Consumer<String> notices) {
    this.address = address;
    this.port = port;
    this.place = place;
    this.notices = notices;
  }

  /**
   * Opens it on a thread of its own. Returns at once; any thread.
   *
   * @param series all there are, those to come included
   */
  public void start(List<MetricView> series) {
    new OwnThread(() -> serve(series), "loopwarden-metrics").start();
  }

  private void serve(List<MetricView> series) {
    ServerSocket server = open();
    if (server != null) {
      try {
        MetricsServer serving = new MetricsServer(server, series);
        notices.accept("metrics at http://" + shown(server) + "/metrics");
        serving.run();
      } catch (IOException closed) {
        refuse(closed);
      }
    }
  }

  private @Nullable ServerSocket open() {
    try {
      InetAddress at = InetAddress.getByName(address);
      ServerSocket server = new ServerSocket();
      server.setReuseAddress(true); // else a program that was just started again finds it taken
      try {
        server.bind(new InetSocketAddress(at, port), MOST_UNANSWERED);
        return server;
      } catch (IOException taken) {
        server.close();
        throw taken;
      }
    } catch (IOException | RuntimeException refused) {
      refuse(refused);
      return null;
    }
  }

  private void refuse(Exception why) {
    notices.accept(
        "metrics-port="
            + port
            + " ("
            + place
            + ") cannot be opened on metrics-address="
            + OneLine.of(address, LONGEST_SHOWN)
            + ": "
            + OneLine.of(String.valueOf(why.getMessage()), LONGEST_SHOWN)
            + "; there is no metrics endpoint");
  }

  private static String shown(ServerSocket server) {
    InetAddress at = server.getInetAddress();
    String host = at.getHostAddress();
    return (at instanceof Inet6Address ? "[" + host + "]" : host) + ":" + server.getLocalPort();
  }
}
