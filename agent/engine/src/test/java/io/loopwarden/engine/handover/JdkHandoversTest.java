package io.loopwarden.engine.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that names a method of the JDK binds on the running one exactly where it says so. */
class JdkHandoversTest {

  private static final Pattern FROM = Pattern.compile("from JDK (\\d+) on");
  private static final Pattern ONLY = Pattern.compile("JDK (\\d+)$");

  /** Files of the modules that rows name classes of. */
  private static final List<Path> MODULES =
      Stream.of("java.base", "java.desktop", "java.net.http")
          .map(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules")::resolve)
          .toList();

  /** Packages looked through so far, with the files of their classes. */
  private static final Map<String, List<byte[]>> PACKAGES = new HashMap<>();

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Row row : RowReader.readBuiltIn("handovers.txt")) {
      if (Stream.of("java.", "jdk.", "sun.").anyMatch(row.subject()::startsWith)) {
        rows.add(row);
      }
    }
    return rows;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void a_row_binds_on_the_versions_it_names(Row row) throws IOException {
    assertThat(bindsSomewhere(MethodPattern.parse(row.subject())))
        .as("%s: %s binds", row.place(), row.subject())
        .isEqualTo(isMeantFor(row.reason(), Runtime.version().feature()));
  }

  private static boolean isMeantFor(String reason, int feature) {
    Matcher from = FROM.matcher(reason);
    if (from.find()) {
      return feature >= Integer.parseInt(from.group(1));
    }
    Matcher only = ONLY.matcher(reason);
    return !only.find() || feature == Integer.parseInt(only.group(1));
  }

  private static boolean bindsSomewhere(MethodPattern pattern) throws IOException {
    String type = pattern.owner().replace('.', '/');
    for (byte[] file : filesIn(type.substring(0, type.lastIndexOf('/')))) {
      ClassReader reader = new ClassReader(file);
      if (pattern.ownedBy(reader.getClassName().replace('/', '.'))) {
        Bodies bodies = new Bodies(pattern);
        reader.accept(bodies, ClassReader.SKIP_CODE);
        if (bodies.found) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<byte[]> filesIn(String folder) throws IOException {
    List<byte[]> known = PACKAGES.get(folder);
    if (known != null) {
      return known;
    }
    List<byte[]> files = new ArrayList<>();
    for (Path module : MODULES) {
      if (Files.isDirectory(module.resolve(folder))) {
        try (Stream<Path> listed = Files.list(module.resolve(folder))) {
          for (Path file : listed.filter(JdkHandoversTest::isClass).toList()) {
            files.add(Files.readAllBytes(file));
          }
        }
      }
    }
    PACKAGES.put(folder, files);
    return files;
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".class");
  }

  /** Looks for a method that is woven when its row matches: one with a body. */
  private static final class Bodies extends ClassVisitor {

    private final MethodPattern pattern;
    private boolean found;

    Bodies(MethodPattern pattern) {
      super(Opcodes.ASM9);
      this.pattern = pattern;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      boolean hasBody = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
      found |= hasBody && pattern.matches(name, descriptor);
      return null;
    }
  }
}
