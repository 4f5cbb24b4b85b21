package com.example.vertx.database;

import com.example.database.PostgresAddress;
import com.example.database.SalesDatabase;
import com.example.vertx.VertxServer;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks PostgreSQL in {@code /broken} by JDBC, in {@code /fixed} by a reactive driver. */
public final class DatabaseServer {
  private DatabaseServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --database=<JDBC URL>} names the PostgreSQL
   * @throws SQLException if the database cannot be opened
   */
  public static void main(String... arguments) throws SQLException {
    Vertx vertx = Vertx.vertx();
    DataSource jdbc = SalesDatabase.open(arguments);
    VertxServer.serve(
        vertx,
        new BrokenHandler(jdbc),
        new FixedHandler(ReactivePool.open(vertx, PostgresAddress.in(arguments))));
  }
}
