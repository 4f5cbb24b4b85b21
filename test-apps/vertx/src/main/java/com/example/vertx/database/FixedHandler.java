package com.example.vertx.database;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

/** Asks the database by a reactive driver: the event loop serves other requests meanwhile. */
final class FixedHandler implements Handler<RoutingContext> {
  private final Pool database;

  FixedHandler(Pool database) {
    this.database = database;
  }

  @Override
  public void handle(RoutingContext request) {
    database
        .preparedQuery("SELECT total FROM sales_by_region WHERE region = $1")
        .execute(Tuple.of("north"))
        .map(rows -> rows.iterator().next().getLong("total"))
        .onSuccess(total -> request.end("total " + total))
        .onFailure(request::fail);
  }
}
