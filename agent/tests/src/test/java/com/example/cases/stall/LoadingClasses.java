package com.example.cases.stall;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** A handler that is the first to use much of a library. */
final class LoadingClasses {

  private static final int MOST = 400;
  private static final List<String> NAMES = namesBeside(org.h2.Driver.class);

  private LoadingClasses() {}

  /** Looks the names up, which is no part of the case. */
  static void prepare() {
    if (NAMES.isEmpty()) {
      throw new IllegalStateException("no classes");
    }
  }

  static void loadClasses() {
    for (String name : NAMES) {
      load(name);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, LoadingClasses.class.getClassLoader()).getDeclaredMethods();
    } catch (ClassNotFoundException | LinkageError needsAnotherLibrary) {
      Computing.result = needsAnotherLibrary;
    }
  }

  private static List<String> namesBeside(Class<?> type) {
    try (JarFile jar =
        new JarFile(
            Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile())) {
      return jar.stream()
          .map(entry -> entry.getName().replace('/', '.'))
          .filter(name -> name.startsWith("org.h2.") && name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .limit(MOST)
          .toList();
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
