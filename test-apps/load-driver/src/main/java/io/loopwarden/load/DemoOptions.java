package io.loopwarden.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to run.
 *
 * @param root the repository's root, where the built jars are
 * @param servers the servers to run, in this order; never empty
 * @param requests concurrent requests per endpoint, 1 to 1000
 * @param agent whether the servers run under the agent
 * @param postgres whether they ask a real PostgreSQL instead of the embedded H2
 * @param terminal whether output goes to a terminal: colours, and progress that rewrites its line
 */
record DemoOptions(
    Path root,
    List<ServerApp> servers,
    int requests,
    boolean agent,
    boolean postgres,
    boolean terminal) {

  private static final int MOST_REQUESTS = 1000;

  static DemoOptions of(String... arguments) throws InvalidOption {
    Path root = Path.of("");
    List<ServerApp> servers = new ArrayList<>();
    int requests = 100;
    boolean agent = true;
    boolean postgres = false;
    boolean terminal = false;
    for (String argument : arguments) {
      switch (nameOf(argument)) {
        case "--root" -> root = Path.of(valueOf(argument));
        case "--requests" -> requests = requestsIn(argument);
        case "--no-agent" -> agent = false;
        case "--postgres" -> postgres = true;
        case "--terminal" -> terminal = true;
        default -> servers.add(serverNamed(argument));
      }
    }
    return new DemoOptions(
        root.toAbsolutePath(),
        servers.isEmpty() ? List.of(ServerApp.values()) : List.copyOf(servers),
        requests,
        agent,
        postgres,
        terminal);
  }

  Path agentJar() {
    return root.resolve("agent").resolve("target").resolve("loopwarden-agent.jar");
  }

  /** Where logs and reports of the run go. */
  Path demoFiles() {
    return root.resolve("target").resolve("demo");
  }

  private static String nameOf(String argument) {
    int end = argument.indexOf('=');
    return end < 0 ? argument : argument.substring(0, end);
  }

  private static String valueOf(String argument) {
    return argument.substring(argument.indexOf('=') + 1);
  }

  private static int requestsIn(String argument) throws InvalidOption {
    try {
      int requests = Integer.parseInt(valueOf(argument));
      if (requests >= 1 && requests <= MOST_REQUESTS) {
        return requests;
      }
    } catch (NumberFormatException e) {
      // The line below says what is allowed, for this case too.
    }
    throw new InvalidOption(argument + ": must be a number from 1 to " + MOST_REQUESTS);
  }

  private static ServerApp serverNamed(String argument) throws InvalidOption {
    for (ServerApp server : ServerApp.values()) {
      if (server.label().equals(argument)) {
        return server;
      }
    }
    throw new InvalidOption(
        argument + ": no such option or server; servers are vertx, webflux and netty");
  }
}
