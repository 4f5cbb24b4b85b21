package io.loopwarden.tests.jar;

import io.loopwarden.tests.jvm.AgentJar;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * The packaged jar, opened for reading; unlike a map by name it still shows an entry that is there
 * twice.
 */
final class PackedJar implements AutoCloseable {

  static final String BOOT = "META-INF/loopwarden/boot/";
  static final String ENGINE = "META-INF/loopwarden/engine/";

  private final JarFile jar;

  PackedJar() throws IOException {
    jar = new JarFile(AgentJar.path().toFile());
  }

  /** Names of all files, directories left out. */
  List<String> files() {
    return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  /**
   * Class names, in the form {@code io/loopwarden/api/Name}, that lie under a prefix and end in a
   * suffix.
   */
  List<String> classes(String prefix, String suffix) {
    return files().stream()
        .filter(name -> name.startsWith(prefix) && name.endsWith(suffix))
        .map(name -> name.substring(prefix.length(), name.length() - suffix.length()))
        .toList();
  }

  byte[] bytes(String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return in.readAllBytes();
    }
  }

  Manifest manifest() throws IOException {
    return jar.getManifest();
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
