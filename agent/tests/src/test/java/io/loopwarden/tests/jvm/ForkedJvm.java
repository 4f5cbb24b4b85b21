package io.loopwarden.tests.jvm;

import io.loopwarden.jdks.Jdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JVM to be started for one test: which JDK, with what arguments, on what class path. The child
 * gets no variable that adds JVM options ({@code JAVA_TOOL_OPTIONS} and its like) unless {@link
 * #environment} sets it. Not thread-safe.
 */
public final class ForkedJvm {

  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);
  private static final List<String> OPTION_VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Jdk jdk;
  private final List<String> jvmArguments = new ArrayList<>();
  private final Set<Path> classPath = new LinkedHashSet<>();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Duration timeout = DEFAULT_TIMEOUT;
  private boolean readsErrors = true;
  private Path directory = Path.of("").toAbsolutePath();

  private ForkedJvm(Jdk jdk) {
    this.jdk = jdk;
  }

  public static ForkedJvm of(Jdk jdk) {
    return new ForkedJvm(jdk);
  }

  /**
   * Adds arguments that stand before the main class, {@code -javaagent} and system properties among
   * them.
   */
  public ForkedJvm jvmArguments(String... arguments) {
    Collections.addAll(jvmArguments, arguments);
    return this;
  }

  /** Loads the packaged agent, with {@code settings} or, where the text is empty, without any. */
  public ForkedJvm agent(String settings) {
    return jvmArguments(AgentJar.argument(settings));
  }

  /** Adds jars or directories to the class path. */
  public ForkedJvm classPath(Path... entries) {
    Collections.addAll(classPath, entries);
    return this;
  }

  /** Adds to the class path the jar or directory each of these classes was loaded from. */
  public ForkedJvm classPathOf(Class<?>... types) {
    for (Class<?> type : types) {
      try {
        classPath.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException malformed) {
        throw new IllegalArgumentException("no place known for " + type, malformed);
      }
    }
    return this;
  }

  /** Sets one environment variable of the child. */
  public ForkedJvm environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Reads the child's standard error stream only after its end, so that it can be full. */
  public ForkedJvm leaveErrorsUnread() {
    readsErrors = false;
    return this;
  }

  /** Sets the child's working directory. */
  public ForkedJvm directory(Path workingDirectory) {
    directory = workingDirectory;
    return this;
  }

  /**
   * Sets how long the child may run before it and its children are killed; 60 seconds unless set.
   */
  public ForkedJvm timeout(Duration limit) {
    timeout = limit;
    return this;
  }

  /**
   * Runs a main class, with its own place on the class path, until it exits.
   *
   * @throws AssertionError when the time is over; tells what the child had printed and where its
   *     threads stood, and the command
   */
  public Outcome run(Class<?> main, String... arguments) {
    classPathOf(main);
    return run(command(List.of(main.getName()), arguments));
  }

  /**
   * Runs a jar by its {@code Main-Class} until it exits.
   *
   * @throws AssertionError when the time is over; tells what the child had printed and where its
   *     threads stood, and the command
   */
  public Outcome runJar(Path jar, String... arguments) {
    return run(command(List.of("-jar", jar.toString()), arguments));
  }

  /**
   * Runs a command of the JDK other than {@code java}, e.g. {@code javac}, until it exits. JVM
   * arguments are passed on to the JVM it starts.
   *
   * @throws AssertionError when the time is over; tells what the child had printed and where its
   *     threads stood, and the command
   */
  public Outcome runTool(String tool, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(jdk.command(tool).toString());
    jvmArguments.forEach(argument -> command.add("-J" + argument));
    Collections.addAll(command, arguments);
    return run(command);
  }

  private Outcome run(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    OPTION_VARIABLES.forEach(builder.environment()::remove);
    builder.environment().putAll(environment);
    try {
      return new RunningJvm(new Jcmd(jdk), command, builder.start(), readsErrors).await(timeout);
    } catch (IOException notStarted) {
      throw new UncheckedIOException("cannot start " + command, notStarted);
    }
  }

  private List<String> command(List<String> target, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(jdk.command("java").toString());
    command.addAll(jvmArguments);
    if (!classPath.isEmpty()) {
      command.add("-cp");
      command.add(
          classPath.stream()
              .map(Path::toString)
              .collect(Collectors.joining(System.getProperty("path.separator"))));
    }
    command.addAll(target);
    Collections.addAll(command, arguments);
    return command;
  }
}
