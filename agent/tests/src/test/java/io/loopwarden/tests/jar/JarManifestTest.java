package io.loopwarden.tests.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.Attributes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JarManifestTest {

  private PackedJar jar;

  @BeforeEach
  void open() throws IOException {
    jar = new PackedJar();
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Premain-Class, io.loopwarden.agent.LoopwardenAgent",
    "Agent-Class, io.loopwarden.agent.LoopwardenAgent",
    "Launcher-Agent-Class, io.loopwarden.agent.LauncherAgent",
    "Main-Class, io.loopwarden.agent.Main",
  })
  void the_manifest_names_an_entry_class_that_is_in_the_jar(String attribute, String type)
      throws IOException {
    assertThat(attributes().getValue(attribute)).isEqualTo(type);
    assertThat(jar.files()).contains(type.replace('.', '/') + ".class");
  }

  @Test
  void the_agent_may_retransform_and_asks_for_nothing_more() throws IOException {
    assertThat(attributes().getValue("Can-Retransform-Classes")).isEqualTo("true");
    assertThat(attributes())
        .doesNotContainKeys(
            new Attributes.Name("Can-Redefine-Classes"),
            new Attributes.Name("Boot-Class-Path"),
            new Attributes.Name("Class-Path"),
            new Attributes.Name("Multi-Release"));
  }

  @Test
  void the_version_is_there_for_the_banner_to_print() throws IOException {
    assertThat(attributes().getValue("Implementation-Version")).isNotBlank();
  }

  private Attributes attributes() throws IOException {
    return jar.manifest().getMainAttributes();
  }
}
