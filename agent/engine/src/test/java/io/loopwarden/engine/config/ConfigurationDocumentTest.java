package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationDocumentTest {

  @Test
  void the_documents_table_is_the_declared_settings() throws IOException {
    String document = Files.readString(Path.of("../../docs/configuration.md"));

    assertThat(document).contains(table());
  }

  @Test
  void every_default_is_allowed() {
    for (Setting<?> setting : Setting.ALL) {
      String text = setting.defaultText();
      assertThat(text == null || setting.format().parse(text) != null).isTrue();
    }
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("| name | allowed | default | what it decides |\n|---|---|---|---|\n");
    for (Setting<?> setting : Setting.ALL) {
      String text = setting.defaultText();
      List<String> cells =
          List.of(
              "`" + setting.name() + "`",
              setting.format().allowed(),
              text == null ? "none" : "`" + text + "`",
              setting.meaning());
      table.append("| ");
      for (String cell : cells) {
        table.append(cell.replace("|", "\\|").replace("*", "\\*")).append(" | ");
      }
      table.setLength(table.length() - 1);
      table.append('\n');
    }
    return table.toString();
  }
}
