package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to run, and where to say so.
 *
 * @param settings how
 * @param pitfalls which, in this order; never empty
 * @param all whether that is because none was named
 * @param terminal whether output goes to a terminal: colours, and progress that rewrites its line
 * @param writePages whether what was seen is written into the pages below {@code docs/pitfalls}
 */
record DemoOptions(
    RunSettings settings,
    List<Pitfall> pitfalls,
    boolean all,
    boolean terminal,
    boolean writePages) {

  private static final int MOST_REQUESTS = 1000;

  /**
   * Reads the arguments.
   *
   * @throws IOException if the pitfalls cannot be read
   */
  static DemoOptions of(String... arguments) throws InvalidOption, IOException {
    Path root = Path.of("");
    List<String> names = new ArrayList<>();
    int requests = EndpointPlan.USUAL_REQUESTS;
    boolean agent = true;
    boolean postgres = false;
    boolean terminal = false;
    boolean writePages = false;
    for (String argument : arguments) {
      switch (nameOf(argument)) {
        case "--root" -> root = Path.of(valueOf(argument));
        case "--requests" -> requests = requestsIn(argument);
        case "--no-agent" -> agent = false;
        case "--postgres" -> postgres = true;
        case "--terminal" -> terminal = true;
        case "--write-pages" -> writePages = true;
        default -> names.add(argument);
      }
    }
    Path absolute = root.toAbsolutePath();
    Path javaHome = Path.of(System.getProperty("java.home"));
    Path files = absolute.resolve("target").resolve("demo");
    RunSettings settings = new RunSettings(absolute, javaHome, files, requests, agent, postgres);
    Pitfalls known = Pitfalls.below(absolute);
    List<Pitfall> named = pitfallsNamed(names, known);
    if (writePages && !(agent && known.all().containsAll(named))) {
      throw new InvalidOption(
          "--write-pages: a page is about all servers of a pitfall, under the agent; name pitfalls,"
              + " not frameworks, and leave out --no-agent");
    }
    return new DemoOptions(settings, named, names.isEmpty(), terminal, writePages);
  }

  private static List<Pitfall> pitfallsNamed(List<String> names, Pitfalls known)
      throws InvalidOption {
    if (names.isEmpty()) {
      return known.all();
    }
    List<Pitfall> named = new ArrayList<>();
    for (String name : names) {
      named.addAll(known.named(name));
    }
    return named;
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
}
