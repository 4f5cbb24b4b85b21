package io.loopwarden.tests.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Finds the JDKs of this machine. A JDK of feature release N is looked for, in this order, in the
 * system property and the environment variable {@code JAVA<N>_HOME}, in the home of the running
 * JVM, and among the directories beside it.
 */
public final class Jdks {

  /**
   * Feature releases on which the agent is tested; a machine without one of them cannot test it.
   */
  private static final List<Integer> REQUIRED = List.of(17, 25);

  /** Feature releases on which the agent is also tested where they are installed. */
  private static final List<Integer> WELCOME = List.of(21);

  private Jdks() {}

  /**
   * The JDK of a feature release.
   *
   * @throws IllegalStateException when there is none: a test must fail then, not be skipped
   */
  public static Jdk required(int feature) {
    return find(feature)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "JDK "
                        + feature
                        + " not found; set "
                        + variable(feature)
                        + " to its home, or"
                        + " install it beside "
                        + runningHome()));
  }

  /**
   * Every JDK the agent is tested on: 17 and 25, which must be there, and 21 where it is installed.
   */
  public static List<Jdk> tested() {
    List<Jdk> jdks = new ArrayList<>();
    REQUIRED.forEach(feature -> jdks.add(required(feature)));
    WELCOME.forEach(feature -> find(feature).ifPresent(jdks::add));
    return jdks;
  }

  private static Optional<Jdk> find(int feature) {
    String named = System.getProperty(variable(feature), System.getenv(variable(feature)));
    if (named != null) {
      return Optional.of(named(feature, Path.of(named)));
    }
    return Stream.concat(Stream.of(runningHome()), siblings())
        .filter(home -> featureOf(home) == feature)
        .findFirst()
        .map(home -> new Jdk(feature, home));
  }

  private static Jdk named(int feature, Path home) {
    if (featureOf(home) != feature) {
      throw new IllegalStateException(
          variable(feature) + "=" + home + " is not the home of a JDK " + feature);
    }
    return new Jdk(feature, home);
  }

  private static Stream<Path> siblings() {
    Path parent = runningHome().getParent();
    try (Stream<Path> homes = Files.list(parent)) {
      return homes.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot look for JDKs in " + parent, unreadable);
    }
  }

  /** Feature release a JDK's {@code release} file names, or 0 where there is no JDK. */
  private static int featureOf(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/javac"))) {
      return 0;
    }
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(release)) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + release, unreadable);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("[.+-]", 2)[0]);
  }

  private static String variable(int feature) {
    return "JAVA" + feature + "_HOME";
  }

  private static Path runningHome() {
    return Path.of(System.getProperty("java.home"));
  }
}
