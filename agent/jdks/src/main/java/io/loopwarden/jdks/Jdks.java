package io.loopwarden.jdks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JDKs of this machine. A JDK of feature release N is looked for, in this order, in the
 * system property and the environment variable {@code JAVA<N>_HOME}, in the home of the running
 * JVM, and among the directories beside it.
 */
public final class Jdks {

  /** Feature releases the agent supports and is tested on where they are installed. */
  private static final List<Integer> SUPPORTED = List.of(17, 21, 25);

  /**
   * Names the releases that must be there, e.g. {@code 17,25}; set by continuous integration. Not
   * {@code LOOPWARDEN_…}: the agent reads such variables as its settings.
   */
  private static final String REQUIRED = "REQUIRED_JDKS";

  /** Names the only releases to test on, for a run beside others that test on the rest. */
  private static final String ONLY = "TESTED_JDKS";

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
   * Every JDK the agent is tested on: the one that runs the tests, and each supported one that is
   * installed; or those that {@code TESTED_JDKS} names.
   *
   * @throws IllegalStateException when one is missing that {@code REQUIRED_JDKS} names
   */
  public static List<Jdk> tested() {
    String only = System.getenv(ONLY);
    return only == null
        ? tested(System.getenv(REQUIRED))
        : Stream.of(only.split(",")).map(each -> required(Integer.parseInt(each.trim()))).toList();
  }

  static List<Jdk> tested(@Nullable String requiredReleases) {
    SortedSet<Integer> releases = new TreeSet<>(SUPPORTED);
    releases.removeIf(feature -> find(feature).isEmpty());
    releases.add(Runtime.version().feature());
    if (requiredReleases != null) {
      for (String feature : requiredReleases.split(",", -1)) {
        releases.add(Integer.parseInt(feature.trim()));
      }
    }
    return releases.stream().map(Jdks::required).toList();
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
