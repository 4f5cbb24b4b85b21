package com.example.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** Runs a fresh PostgreSQL on a free port, named on stdout, until its standard input ends. */
public final class PostgresServer {
  private PostgresServer() {}

  /**
   * Starts the database, serves until standard input ends, and stops it.
   *
   * @throws IOException if PostgreSQL cannot be unpacked, initialised or started
   * @throws InterruptedException never in practice: nobody interrupts the main thread
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    if (UnprivilegedRestart.isNeeded()) {
      System.exit(UnprivilegedRestart.run());
    }
    try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
      System.out.println("ready at " + database.getJdbcUrl("postgres", "postgres"));
      waitForEndOfInput();
    }
  }

  private static void waitForEndOfInput() throws IOException {
    while (System.in.read() >= 0) {
      // Input has no meaning, only its end has.
    }
  }
}
