package com.example.webflux.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Asks the database on the event loop: all other requests of that loop wait for the answer. */
@RestController
class BrokenController {
  private final DataSource database;

  BrokenController(DataSource database) {
    this.database = database;
  }

  @GetMapping("/broken")
  Mono<String> total() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT total FROM sales_by_region WHERE region = ?")) {
      query.setString(1, "north");
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return Mono.just("total " + rows.getLong("total"));
      }
    }
  }
}
