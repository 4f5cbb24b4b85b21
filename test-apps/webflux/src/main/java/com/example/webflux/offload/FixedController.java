package com.example.webflux.offload;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the database on the bounded elastic pool: the event loop serves others meanwhile. */
@RestController
class FixedController {
  private final DataSource database;

  FixedController(DataSource database) {
    this.database = database;
  }

  @GetMapping("/fixed")
  Mono<String> total() {
    return Mono.fromCallable(this::totalOfNorth)
        .subscribeOn(Schedulers.boundedElastic())
        .map(total -> "total " + total);
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
