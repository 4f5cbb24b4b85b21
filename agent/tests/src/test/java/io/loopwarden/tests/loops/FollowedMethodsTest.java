package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.tests.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;

/**
 * Rows of {@code handovers.txt} for frameworks name methods that the newest or the older line of
 * them has; those of the JDK are looked at beside the engine.
 */
class FollowedMethodsTest {

  private static final Path ROWS =
      Repository.root().resolve("agent/engine/src/main/resources/io/loopwarden/data/handovers.txt");

  @Test
  void every_row_binds_in_the_newest_or_the_older_line_of_its_framework() throws IOException {
    List<Method> unbound = rows();
    Set<Path> jars = new LinkedHashSet<>(List.of(Frameworks.newest()));
    jars.addAll(List.of(Frameworks.older()));
    for (Path jar : jars) {
      if (jar.toString().endsWith(".jar")) {
        removeBound(unbound, jar);
      }
    }

    assertThat(unbound).extracting(Method::text).isEmpty();
  }

  private static List<Method> rows() throws IOException {
    List<Method> rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROWS)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String subject = line.split("\\s+")[1];
        if (Stream.of("java.", "jdk.", "sun.").noneMatch(subject::startsWith)) {
          rows.add(Method.parse(subject));
        }
      }
    }
    assertThat(rows).hasSizeGreaterThan(40);
    return rows;
  }

  private static void removeBound(List<Method> unbound, Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Enumeration<JarEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (isOfAny(unbound, entry.getName())) {
          try (InputStream in = file.getInputStream(entry)) {
            new ClassReader(in.readAllBytes()).accept(new Binding(unbound), ClassReader.SKIP_CODE);
          }
        }
      }
    }
  }

  private static boolean isOfAny(List<Method> unbound, String entry) {
    if (!entry.endsWith(".class")) {
      return false;
    }
    String type = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    return unbound.stream().anyMatch(method -> method.owner.matcher(type).matches());
  }

  /** The method of a row: patterns of its class, and of its name with the descriptor. */
  private record Method(String text, Pattern owner, Pattern member) {

    static Method parse(String text) {
      int hash = text.indexOf('#');
      String member = text.substring(hash + 1);
      return new Method(
          text,
          glob(text.substring(0, hash)),
          glob(member.contains("(") ? member + "*" : member + "(*"));
    }

    private static Pattern glob(String text) {
      return Pattern.compile("\\Q" + text.replace("*", "\\E.*\\Q") + "\\E");
    }
  }

  /** Removes the rows that a class has a method with a body for. */
  private static final class Binding extends ClassVisitor {

    private final List<Method> unbound;
    private String type = "";

    Binding(List<Method> unbound) {
      super(Opcodes.ASM9);
      this.unbound = unbound;
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String superName,
        String[] interfaces) {
      type = name.replace('/', '.');
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0) {
        unbound.removeIf(
            row ->
                row.owner.matcher(type).matches()
                    && row.member.matcher(name + descriptor).matches());
      }
      return null;
    }
  }
}
