package io.loopwarden.tests.start;

import io.loopwarden.tests.jvm.AgentJar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A changed copy of the packaged agent. Not thread-safe. */
final class AlteredJar {

  private final Manifest manifest;
  private final Map<String, byte[]> entries = new TreeMap<>();

  /** Starts from the packaged agent as it is. */
  AlteredJar() {
    try (JarFile agent = new JarFile(AgentJar.path().toFile())) {
      manifest = new Manifest(agent.getManifest());
      for (Iterator<JarEntry> all = agent.entries().asIterator(); all.hasNext(); ) {
        read(agent, all.next());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(JarFile agent, JarEntry entry) throws IOException {
    if (entry.isDirectory() || entry.getName().equals(JarFile.MANIFEST_NAME)) {
      return;
    }
    try (InputStream in = agent.getInputStream(entry)) {
      entries.put(entry.getName(), in.readAllBytes());
    }
  }

  /** Leaves out every entry whose name starts so; there must be one. */
  AlteredJar without(String prefix) {
    if (!entries.keySet().removeIf(name -> name.startsWith(prefix))) {
      throw new IllegalArgumentException("the agent jar has no entry " + prefix);
    }
    return this;
  }

  /** Replaces the content of an entry; there must be one of that name. */
  AlteredJar with(String name, byte[] content) {
    if (entries.replace(name, content) == null) {
      throw new IllegalArgumentException("the agent jar has no entry " + name);
    }
    return this;
  }

  /**
   * Makes it an application's jar: adds the class, and replaces the manifest by one that runs it.
   */
  AlteredJar forApplication(Class<?> main) {
    manifest.clear();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    return mergedWithApplication(main);
  }

  /** Adds an application's main class, as tools do that merge manifests. */
  AlteredJar mergedWithApplication(Class<?> main) {
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
    String name = main.getName().replace('.', '/') + ".class";
    try (InputStream in = main.getClassLoader().getResourceAsStream(name)) {
      entries.put(name, in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return this;
  }

  /** Writes the copy and returns its path. */
  Path writeTo(Path file) {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return file;
  }
}
