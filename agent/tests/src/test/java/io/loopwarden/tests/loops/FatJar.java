package io.loopwarden.tests.loops;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Packs an application as Spring Boot does: jars in a jar, read by Boot's own class loader. */
final class FatJar {

  private static final String LOADER = "spring-boot-loader";
  private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

  private FatJar() {}

  /** Writes a jar of every entry of a class path, which must have Boot's loader among them. */
  static Path of(Path jar, Class<?> main, Path... classPath) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, LAUNCHER);
    attributes.put(new Attributes.Name("Start-Class"), main.getName());
    attributes.put(new Attributes.Name("Spring-Boot-Classes"), "BOOT-INF/classes/");
    attributes.put(new Attributes.Name("Spring-Boot-Lib"), "BOOT-INF/lib/");
    Set<String> written = new HashSet<>(List.of(JarFile.MANIFEST_NAME));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.putNextEntry(new JarEntry("BOOT-INF/classes/")); // Boot looks for the folder itself
      for (Path entry : classPath) {
        if (Files.isDirectory(entry)) {
          folder(out, entry, written);
        } else if (entry.getFileName().toString().startsWith(LOADER)) {
          unpacked(out, entry, written);
        } else if (Files.exists(entry)) {
          stored(out, "BOOT-INF/lib/" + entry.getFileName(), Files.readAllBytes(entry), written);
        }
      }
    }
    return jar;
  }

  private static void folder(JarOutputStream out, Path folder, Set<String> written)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      put(out, new JarEntry("BOOT-INF/classes/" + name), Files.readAllBytes(file), written);
    }
  }

  private static void unpacked(JarOutputStream out, Path jar, Set<String> written)
      throws IOException {
    try (JarFile loader = new JarFile(jar.toFile())) {
      for (JarEntry entry : loader.stream().filter(e -> !e.isDirectory()).toList()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.getInputStream(entry).transferTo(bytes);
        put(out, new JarEntry(entry.getName()), bytes.toByteArray(), written);
      }
    }
  }

  /** Boot reads a nested jar in place, so it must not be compressed. */
  private static void stored(JarOutputStream out, String name, byte[] bytes, Set<String> written)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    JarEntry entry = new JarEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    put(out, entry, bytes, written);
  }

  private static void put(JarOutputStream out, JarEntry entry, byte[] bytes, Set<String> written)
      throws IOException {
    if (written.add(entry.getName())) {
      out.putNextEntry(entry);
      out.write(bytes);
      out.closeEntry();
    }
  }
}
