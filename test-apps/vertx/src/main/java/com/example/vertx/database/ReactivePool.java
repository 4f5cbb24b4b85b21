package com.example.vertx.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.net.URI;
import java.util.stream.Stream;

/** Opens a pool of the reactive driver, as large as that of JDBC. */
final class ReactivePool {
  private static final int SIZE = 20;

  private ReactivePool() {}

  /** Opens the pool and all its connections; blocks until they are open. */
  static Pool open(Vertx vertx, URI database) {
    Pool pool =
        PgBuilder.pool()
            .using(vertx)
            .connectingTo(database.toString())
            .with(new PoolOptions().setMaxSize(SIZE))
            .build();
    var all = Stream.generate(pool::getConnection).limit(SIZE).toList();
    Future.all(all).await();
    all.forEach(connection -> connection.result().close());
    return pool;
  }
}
