package io.loopwarden.engine.report;

import io.loopwarden.engine.config.ColorChoice;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the standard error stream is and can show. */
final class Terminal {

  private static final List<String> CHARSET_PROPERTIES =
      List.of("stderr.encoding", "sun.stderr.encoding", "native.encoding");

  private Terminal() {}

  /**
   * Returns whether to colour, by choice, environment and the kind of the standard error stream.
   */
  static boolean showsColors(ColorChoice choice, Map<String, String> environment) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> wantsColors(environment) && isTerminal();
    };
  }

  /**
   * Returns whether the environment speaks of a terminal with colours and of nobody who minds them.
   */
  static boolean wantsColors(Map<String, String> environment) {
    String noColor = environment.getOrDefault("NO_COLOR", "");
    String term = environment.getOrDefault("TERM", "dumb");
    return noColor.isEmpty() && !term.isEmpty() && !term.equals("dumb");
  }

  /** Returns the charset that the JVM writes the standard error stream in. */
  static Charset charset() {
    for (String property : CHARSET_PROPERTIES) {
      String name = System.getProperty(property);
      if (name != null) {
        return named(name);
      }
    }
    return StandardCharsets.US_ASCII;
  }

  /** Anybody may have set the property to anything. */
  static Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.US_ASCII;
    }
  }

  /**
   * The JDK knows of a console only by standard input and output. Where the system shows what the
   * error stream is, that is asked; it also spares loading the JDK's console, which is large from
   * JDK 22 on.
   */
  private static boolean isTerminal() {
    File errorStream = new File("/proc/self/fd/2");
    if (!errorStream.exists()) {
      return hasConsole();
    }
    try {
      String target = errorStream.getCanonicalPath();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * From JDK 22 on a console may exist without a terminal; the method that tells is younger than
   * Java 17.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
