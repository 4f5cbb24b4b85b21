package io.loopwarden.engine.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps the generated documents equal to the rows. With {@code -Dloopwarden.docs.write=true} they
 * are written first.
 */
class GeneratedDocumentsTest {

  private static final Path DOCUMENTS = Path.of("../../docs");

  @Test
  void the_catalogue_document_shows_the_rows() throws IOException {
    assertShows(KnowledgeDocument.catalogue(), "catalogue.md");
  }

  @Test
  void the_loops_document_shows_the_rows() throws IOException {
    assertShows(KnowledgeDocument.loops(), "loops.md");
  }

  @Test
  void the_metrics_document_shows_the_metrics() throws IOException {
    assertShows(MetricsDocument.text(), "metrics.md");
  }

  private static void assertShows(String rendered, String name) throws IOException {
    Path document = DOCUMENTS.resolve(name);
    if (Boolean.getBoolean("loopwarden.docs.write")) {
      Files.writeString(document, rendered);
    }
    assertThat(document)
        .as("regenerate it with -Dloopwarden.docs.write=true")
        .content()
        .isEqualTo(rendered);
  }
}
