package com.example.vertx.database;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database on the event loop: all other requests of this server wait for the answer. */
final class BrokenHandler implements Handler<RoutingContext> {
  private final DataSource database;

  BrokenHandler(DataSource database) {
    this.database = database;
  }

  @Override
  public void handle(RoutingContext request) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT total FROM sales_by_region WHERE region = ?")) {
      query.setString(1, "north");
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        request.end("total " + rows.getLong("total"));
      }
    } catch (SQLException e) {
      request.fail(e);
    }
  }
}
