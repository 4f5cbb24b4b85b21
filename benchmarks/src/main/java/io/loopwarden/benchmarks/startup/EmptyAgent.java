package io.loopwarden.benchmarks.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** An agent that does nothing: what the JVM itself asks for having one. */
public final class EmptyAgent {

  private EmptyAgent() {}

  /** Does nothing. */
  public static void premain(String argument) {}

  /** Writes a jar of this agent. */
  static void pack(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", EmptyAgent.class.getName());
    String entry = EmptyAgent.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream code = EmptyAgent.class.getClassLoader().getResourceAsStream(entry)) {
      if (code == null) {
        throw new IOException(entry + " is not on the class path");
      }
      out.putNextEntry(new JarEntry(entry));
      code.transferTo(out);
    }
  }
}
