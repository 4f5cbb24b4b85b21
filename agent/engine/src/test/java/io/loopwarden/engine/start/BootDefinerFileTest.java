package io.loopwarden.engine.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps the shipped class file equal to what {@link BootDefinerFile} writes. With {@code
 * -Dloopwarden.docs.write=true} it is written anew.
 */
class BootDefinerFileTest {

  private static final Path SHIPPED = Path.of("src/main/resources", BootDefiner.FILE);

  @Test
  void the_shipped_definer_is_the_written_one() throws IOException {
    byte[] written = BootDefinerFile.bytes();
    if (Boolean.getBoolean("loopwarden.docs.write")) {
      Files.write(SHIPPED, written);
    }
    try (InputStream shipped = Files.newInputStream(SHIPPED)) {
      assertThat(shipped.readAllBytes()).isEqualTo(written);
    }
  }
}
