package com.example.vertx.offload;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database on a worker thread: the event loop serves other requests meanwhile. */
final class FixedHandler implements Handler<RoutingContext> {
  /** Ordered, the requests would wait for each other although workers are free. */
  private static final boolean ORDERED = false;

  private final DataSource database;

  FixedHandler(DataSource database) {
    this.database = database;
  }

  @Override
  public void handle(RoutingContext request) {
    request
        .vertx()
        .executeBlocking(this::totalOfNorth, ORDERED)
        .onSuccess(total -> request.end("total " + total))
        .onFailure(request::fail);
  }

  private long totalOfNorth() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT total FROM sales_by_region WHERE region = ?")) {
      query.setString(1, "north");
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong("total");
      }
    }
  }
}
