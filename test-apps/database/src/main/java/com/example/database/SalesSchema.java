package com.example.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The script that makes a database the sales database, one resource per kind of database. */
final class SalesSchema {
  private SalesSchema() {}

  static String scriptFor(String jdbcUrl) {
    String kind = jdbcUrl.split(":", 3)[1];
    try (InputStream script = SalesSchema.class.getResourceAsStream(kind + ".sql")) {
      if (script == null) {
        throw new IllegalArgumentException(
            "--database=" + jdbcUrl + ": known are jdbc:h2: and jdbc:postgresql: URLs");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the schema for " + kind, e);
    }
  }
}
