package io.loopwarden.agent;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * The shipped jar, from which the hidden partitions are read. Kept open for the life of the JVM, so
 * a jar that is replaced on disk does no harm. Thread-safe.
 */
final class AgentJar {

  private static final String BOOT = "META-INF/loopwarden/boot/";
  private static final String ENGINE = "META-INF/loopwarden/engine/";
  private static final String CLASS_SUFFIX = ".classdata";

  private final JarFile jar;

  private AgentJar(JarFile jar) {
    this.jar = jar;
  }

  /**
   * Opens the jar this class was loaded from.
   *
   * @throws IOException when it is no agent jar, e.g. because its content was packed into an
   *     application's jar
   */
  static AgentJar locate() throws IOException, URISyntaxException {
    CodeSource source = AgentJar.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IOException("the agent's classes come from no jar");
    }
    File file = new File(source.getLocation().toURI());
    if (!file.isFile()) {
      throw new IOException(file + " is no jar; use loopwarden-agent.jar as it is shipped");
    }
    JarFile jar = new JarFile(file, false);
    Manifest manifest = jar.getManifest();
    String premain =
        manifest == null ? null : manifest.getMainAttributes().getValue("Premain-Class");
    if (!LoopwardenAgent.class.getName().equals(premain)) {
      jar.close();
      throw new IOException(
          file
              + " contains the agent's classes but is no agent jar; use loopwarden-agent.jar as it"
              + " is shipped and keep it out of the application's jar");
    }
    return new AgentJar(jar);
  }

  /**
   * Returns the classes meant for the boot loader by name, in an order that defines super classes
   * first.
   */
  Map<String, byte[]> bootClasses() throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      String name = entry.getName();
      if (name.startsWith(BOOT) && name.endsWith(CLASS_SUFFIX)) {
        String path = name.substring(BOOT.length(), name.length() - CLASS_SUFFIX.length());
        classes.put(path.replace('/', '.'), bytes(entry));
      }
    }
    return classes;
  }

  /** Returns the bytes of an engine class, or {@code null} when there is none of that name. */
  byte @Nullable [] engineClass(String name) throws IOException {
    JarEntry entry = jar.getJarEntry(ENGINE + name.replace('.', '/') + CLASS_SUFFIX);
    return entry == null ? null : bytes(entry);
  }

  /** Opens an engine resource, or returns {@code null} when there is none of that name. */
  @Nullable InputStream engineResource(String name) throws IOException {
    JarEntry entry = jar.getJarEntry(ENGINE + name);
    return entry == null ? null : jar.getInputStream(entry);
  }

  /** Returns the version in the manifest, or {@code unknown}. */
  String version() throws IOException {
    String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
    return version == null ? "unknown" : version;
  }

  private byte[] bytes(JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.max(512, entry.getSize()));
      in.transferTo(out);
      return out.toByteArray();
    }
  }
}
