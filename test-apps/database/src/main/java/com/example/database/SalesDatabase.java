package com.example.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Opens the pooled database of a test app: embedded H2 unless an argument names another one. */
public final class SalesDatabase {
  private static final String URL_ARGUMENT = "--database=";
  private static final String EMBEDDED_H2 = "jdbc:h2:mem:sales;DB_CLOSE_DELAY=-1";
  private static final int POOL_SIZE = 20;

  private SalesDatabase() {}

  /**
   * Opens the database, creates its schema and fills the pool, so that a later request neither
   * opens a connection nor loads the driver. Blocks until done: call it before the server accepts
   * requests.
   *
   * @param arguments the server's own arguments; {@code --database=<JDBC URL>} replaces embedded H2
   * @return a pool of 20 open connections
   * @throws SQLException if the database cannot be reached or refuses the schema
   */
  public static DataSource open(String... arguments) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(urlIn(arguments));
    config.setMaximumPoolSize(POOL_SIZE);
    DataSource pool = new HikariDataSource(config);
    fill(pool);
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(SalesSchema.scriptFor(config.getJdbcUrl()));
      statement.executeQuery("SELECT total FROM sales_by_region").close();
    }
    return pool;
  }

  private static String urlIn(String... arguments) {
    for (String argument : arguments) {
      if (argument.startsWith(URL_ARGUMENT)) {
        return argument.substring(URL_ARGUMENT.length());
      }
    }
    return EMBEDDED_H2;
  }

  private static void fill(DataSource pool) throws SQLException {
    List<Connection> all = new ArrayList<>();
    while (all.size() < POOL_SIZE) {
      all.add(pool.getConnection());
    }
    for (Connection connection : all) {
      connection.close();
    }
  }
}
