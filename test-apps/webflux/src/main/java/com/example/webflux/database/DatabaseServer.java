package com.example.webflux.database;

import com.example.database.PostgresAddress;
import com.example.database.SalesDatabase;
import com.example.webflux.WebFluxServer;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import java.net.URI;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Asks PostgreSQL in {@code /broken} by JDBC, in {@code /fixed} by a reactive driver. */
@SpringBootApplication
public class DatabaseServer {
  /** As large as that of JDBC. */
  private static final int POOL_SIZE = 20;

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --database=<JDBC URL>} names the PostgreSQL
   */
  public static void main(String... arguments) {
    WebFluxServer.serve(DatabaseServer.class, arguments);
  }

  @Bean
  DataSource jdbc(ApplicationArguments arguments) throws SQLException {
    return SalesDatabase.open(arguments.getSourceArgs());
  }

  @Bean
  ConnectionPool reactivePool(ApplicationArguments arguments) {
    URI address = PostgresAddress.in(arguments.getSourceArgs());
    ConnectionPool pool =
        new ConnectionPool(
            ConnectionPoolConfiguration.builder(ConnectionFactories.get("r2dbc:" + address))
                .initialSize(POOL_SIZE)
                .maxSize(POOL_SIZE)
                .build());
    pool.warmup().block();
    return pool;
  }

  @Bean
  DatabaseClient reactiveClient(ConnectionPool pool) {
    return DatabaseClient.create(pool);
  }
}
