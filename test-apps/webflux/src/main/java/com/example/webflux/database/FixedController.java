package com.example.webflux.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Asks the database by a reactive driver: the event loop serves others meanwhile. */
@RestController
class FixedController {
  private final DatabaseClient database;

  FixedController(DatabaseClient database) {
    this.database = database;
  }

  @GetMapping("/fixed")
  Mono<String> total() {
    return database
        .sql("SELECT total FROM sales_by_region WHERE region = $1")
        .bind(0, "north")
        .mapValue(Long.class)
        .one()
        .map(total -> "total " + total);
  }
}
