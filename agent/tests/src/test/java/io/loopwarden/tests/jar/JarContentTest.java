package io.loopwarden.tests.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.tests.jvm.AgentJar;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JarContentTest {

  private static final String DATA = ".classdata";
  private static final String API = "io/loopwarden/api/";

  private final JarChecks checks = new JarChecks();
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
  void the_size_is_inside_its_window() throws IOException {
    assertThat(Files.size(AgentJar.path()))
        .isBetween(checks.number("size.minimum"), checks.number("size.maximum"));
  }

  @Test
  void every_entry_lies_under_an_allowed_prefix() {
    assertThat(jar.files())
        .allMatch(name -> checks.words("allowed.prefixes").stream().anyMatch(name::startsWith));
  }

  @Test
  void every_required_entry_is_there() {
    assertThat(jar.files()).containsAll(checks.words("required.entries"));
  }

  @Test
  void no_entry_is_there_twice() {
    assertThat(jar.files()).doesNotHaveDuplicates();
  }

  @Test
  void every_partition_has_classes() {
    assertThat(jar.classes("io/loopwarden/agent/", ".class")).as("entry").isNotEmpty();
    assertThat(jar.classes(PackedJar.BOOT, DATA)).as("boot").isNotEmpty();
    assertThat(jar.classes(PackedJar.ENGINE, DATA)).as("engine").isNotEmpty();
    assertThat(jar.classes(API, ".class")).as("api").isNotEmpty();
  }

  @Test
  void no_partition_holds_a_class_another_could_load_as_it_is() {
    assertThat(jar.classes(PackedJar.BOOT, ".class")).isEmpty();
    assertThat(jar.classes(PackedJar.ENGINE, ".class")).isEmpty();
  }

  @Test
  void no_class_is_in_two_partitions_but_the_api() {
    List<String> all = new ArrayList<>();
    all.addAll(jar.classes("", ".class"));
    all.addAll(jar.classes(PackedJar.BOOT, DATA));
    all.addAll(jar.classes(PackedJar.ENGINE, DATA));
    all.removeIf(name -> name.startsWith(API));

    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void the_visible_api_is_the_one_on_the_boot_loader() throws IOException {
    for (String name : jar.classes(PackedJar.BOOT + API, DATA)) {
      assertThat(jar.bytes(API + name + ".class"))
          .as(name)
          .isEqualTo(jar.bytes(PackedJar.BOOT + API + name + DATA));
    }
  }
}
