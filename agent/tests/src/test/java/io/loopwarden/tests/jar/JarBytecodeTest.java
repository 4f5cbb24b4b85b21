package io.loopwarden.tests.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the shipped class files say, after relocation. */
class JarBytecodeTest {

  private static final String DATA = ".classdata";

  private PackedJar jar;

  @BeforeEach
  void open() throws IOException {
    jar = new PackedJar();
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @Test
  void no_class_names_byte_buddy() throws IOException {
    assertThat(classFiles("")).isNotEmpty().noneMatch(file -> mentions(file, "net/bytebuddy"));
  }

  @Test
  void no_boot_class_names_the_engine() throws IOException {
    assertThat(classFiles(PackedJar.BOOT))
        .isNotEmpty()
        .noneMatch(file -> mentions(file, "io/loopwarden/engine"));
  }

  @Test
  void no_visible_class_names_the_engine() throws IOException {
    assertThat(classFiles("io/loopwarden/"))
        .isNotEmpty()
        .noneMatch(file -> mentions(file, "Lio/loopwarden/engine"));
  }

  @Test
  void no_boot_class_links_a_call_at_run_time() throws IOException {
    assertThat(classFiles(PackedJar.BOOT)).isNotEmpty();
    assertThat(runTimeLinks(PackedJar.BOOT)).isEmpty();
  }

  @Test
  void no_entry_class_links_a_call_at_run_time() throws IOException {
    assertThat(runTimeLinks("io/loopwarden/agent/")).isEmpty();
  }

  @Test
  void every_own_class_file_runs_on_java_17() throws IOException {
    for (ClassFile file : classFiles("")) {
      assertThat(new ClassReader(file.bytes()).readUnsignedShort(6))
          .as(file.name())
          .isLessThanOrEqualTo(Opcodes.V17);
    }
  }

  private List<String> runTimeLinks(String prefix) throws IOException {
    List<String> found = new ArrayList<>();
    for (ClassFile file : classFiles(prefix)) {
      found.addAll(RunTimeLinks.in(file.bytes()));
    }
    return found;
  }

  private List<ClassFile> classFiles(String prefix) throws IOException {
    List<ClassFile> files = new ArrayList<>();
    for (String name : jar.files()) {
      if (name.startsWith(prefix) && (name.endsWith(".class") || name.endsWith(DATA))) {
        files.add(new ClassFile(name, jar.bytes(name)));
      }
    }
    return files;
  }

  private static boolean mentions(ClassFile file, String internalName) {
    return new String(file.bytes(), StandardCharsets.ISO_8859_1).contains(internalName);
  }

  /** Its name in the jar and its content; shown by name alone. */
  private record ClassFile(String name, byte[] bytes) {

    @Override
    public String toString() {
      return name;
    }
  }
}
