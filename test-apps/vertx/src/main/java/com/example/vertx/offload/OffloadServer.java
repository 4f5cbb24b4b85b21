package com.example.vertx.offload;

import com.example.database.SalesDatabase;
import com.example.vertx.VertxServer;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks a JDBC database in {@code /broken} on the event loop, in {@code /fixed} off it. */
public final class OffloadServer {
  private OffloadServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --database=<JDBC URL>} replaces the embedded H2
   * @throws SQLException if the database cannot be opened
   */
  public static void main(String... arguments) throws SQLException {
    DataSource database = SalesDatabase.open(arguments);
    VertxServer.serve(Vertx.vertx(), new BrokenHandler(database), new FixedHandler(database));
  }
}
