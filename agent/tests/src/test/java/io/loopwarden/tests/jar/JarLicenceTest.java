package io.loopwarden.tests.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.tests.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JarLicenceTest {

  private static final Pattern RELOCATED_TO =
      Pattern.compile("<shadedPattern>([^<]+)</shadedPattern>");

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
  void every_relocated_package_brings_its_licences() throws IOException {
    assertThat(relocatedPackages()).isNotEmpty();
    for (String relocated : relocatedPackages()) {
      assertThat(jar.files()).as(relocated).containsAll(checks.words("licences." + relocated));
    }
  }

  @Test
  void the_asm_licence_is_the_text_its_authors_ask_to_reproduce() throws IOException {
    String asm = checks.words("licences.io.loopwarden.engine.asm").get(0);

    assertThat(new String(jar.bytes(asm), StandardCharsets.UTF_8))
        .contains("INRIA, France Telecom", "Redistributions in binary form must reproduce");
  }

  @Test
  void our_own_licence_is_the_one_at_the_root() throws IOException {
    assertThat(jar.bytes("META-INF/LICENSE"))
        .isEqualTo(Files.readAllBytes(Repository.root().resolve("LICENSE")));
  }

  private static List<String> relocatedPackages() throws IOException {
    String pom = Files.readString(Repository.root().resolve("agent/engine/pom.xml"));
    return RELOCATED_TO.matcher(pom).results().map(found -> found.group(1)).toList();
  }
}
