package io.loopwarden.engine.naming;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** What was started: a jar ({@code -jar}) or a main class. Safe for use by several threads. */
public final class MainProgram {

  private final @Nullable String mainClass;
  private final LoadedClasses classes;
  private volatile @Nullable String jar;

  private MainProgram(@Nullable String mainClass, @Nullable String jar, LoadedClasses classes) {
    this.mainClass = mainClass;
    this.jar = jar;
    this.classes = classes;
  }

  /**
   * Reads the program off a command as the JVM keeps it in {@code sun.java.command}: jar or main
   * class, then arguments.
   *
   * @param command {@code null} or empty when the JVM was started by a native launcher: nothing is
   *     known then
   */
  public static MainProgram of(@Nullable String command, LoadedClasses classes) {
    String text = command == null ? "" : command.trim();
    int jarEnd = text.indexOf(".jar");
    int blank = text.indexOf(' ');
    if (jarEnd > 0 && (jarEnd + 4 == text.length() || text.charAt(jarEnd + 4) == ' ')) {
      return new MainProgram(null, locationOf(text.substring(0, jarEnd + 4)), classes);
    }
    String first = blank < 0 ? text : text.substring(0, blank);
    String type = first.substring(first.indexOf('/') + 1);
    return new MainProgram(type.isEmpty() ? null : type, null, classes);
  }

  private static String locationOf(String path) {
    File file = new File(path);
    try {
      return file.getCanonicalFile().toURI().toString();
    } catch (IOException e) {
      return file.getAbsoluteFile().toURI().toString();
    }
  }

  boolean isMainJar(String location) {
    String known = jar;
    if (known == null && mainClass != null) {
      known = locationOfMainClass(mainClass);
      jar = known;
    }
    return known != null && known.equals(location);
  }

  /** Whether a class lies in the main class's package or below it. */
  boolean sharesPackage(String className) {
    if (mainClass == null) {
      return false;
    }
    int dot = mainClass.lastIndexOf('.');
    return dot > 0 && className.startsWith(mainClass.substring(0, dot + 1));
  }

  private @Nullable String locationOfMainClass(String name) {
    Class<?> type = classes.find(name);
    CodeSource source = type == null ? null : type.getProtectionDomain().getCodeSource();
    URL url = source == null ? null : source.getLocation();
    return url == null ? null : url.toString();
  }
}
