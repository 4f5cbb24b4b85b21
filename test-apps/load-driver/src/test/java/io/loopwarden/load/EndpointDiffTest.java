package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointDiffTest {
  @TempDir Path root;

  @Test
  void the_diff_of_two_endpoints_leaves_out_imports_and_file_names() throws IOException {
    write(
        Endpoint.BROKEN,
        "package com.example;\n\nimport java.util.List;\n\nclass A {\n  a();\n}\n");
    write(
        Endpoint.FIXED, "package com.example;\n\nimport java.util.Set;\n\nclass A {\n  b();\n}\n");
    assertThat(EndpointDiff.lines(root, Cases.APP))
        .containsExactly(" class A {", "-  a();", "+  b();", " }");
  }

  private void write(Endpoint endpoint, String code) throws IOException {
    Path source = Cases.APP.sourceBelow(root, endpoint);
    Files.createDirectories(source.getParent());
    Files.writeString(source, code);
  }
}
