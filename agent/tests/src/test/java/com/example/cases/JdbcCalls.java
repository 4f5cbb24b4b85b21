package com.example.cases;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.tomcat.jdbc.pool.PoolProperties;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calls of JDBC through drivers, pools and libraries, each in a method of its own. */
public final class JdbcCalls {

  private static final String H2 = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";

  private JdbcCalls() {}

  /** Makes the call of that name. */
  public static void make(String name) throws Exception {
    JdbcCalls.class.getDeclaredMethod(name).invoke(null);
  }

  static void sqliteQuery() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      sqliteRows(statement);
    }
  }

  /** SQLite's statement inherits this body from a class that implements nothing of JDBC. */
  private static void sqliteRows(Statement statement) throws Exception {
    ResultSet rows = statement.executeQuery("SELECT 'secret' WHERE 1 = 1");
    sqliteNext(rows);
  }

  private static void sqliteNext(ResultSet rows) throws Exception {
    rows.next();
  }

  static void tomcatConnection() throws Exception {
    tomcatPool().getConnection().close();
  }

  /** In fail mode: refused on the loop, and the pool serves others after that. */
  static void tomcatConnectionRefused() throws Exception {
    DataSource pool = tomcatPool();
    try {
      pool.getConnection();
    } catch (Error refused) {
      System.out.println("refused: " + refused.getClass().getSimpleName());
    }
    System.out.println("pool serves: " + isServingElsewhere(pool));
  }

  private static boolean isServingElsewhere(DataSource pool) throws InterruptedException {
    boolean[] serving = new boolean[1];
    Thread thread = new Thread(() -> serving[0] = isServing(pool));
    thread.start();
    while (thread.isAlive()) {
      Thread.onSpinWait();
    }
    return serving[0];
  }

  private static boolean isServing(DataSource pool) {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(1);
    } catch (Exception broken) {
      broken.printStackTrace();
      return false;
    }
  }

  private static DataSource tomcatPool() {
    PoolProperties settings = new PoolProperties();
    settings.setUrl(H2);
    settings.setDriverClassName("org.h2.Driver");
    settings.setInitialSize(0);
    settings.setMaxActive(1);
    settings.setMaxWait(2_000);
    settings.setTestOnBorrow(true);
    settings.setValidationQuery("SELECT 1");
    return new org.apache.tomcat.jdbc.pool.DataSource(settings);
  }

  static void springTemplate() {
    JdbcTemplate template = new JdbcTemplate(hikari());
    queryByTemplate(template);
  }

  private static void queryByTemplate(JdbcTemplate template) {
    template.queryForList("SELECT x, 'secret' FROM SYSTEM_RANGE(1, 20)");
  }

  static void mybatisSession() {
    Configuration configuration =
        new Configuration(new Environment("test", new JdbcTransactionFactory(), hikari()));
    SqlSession session = new DefaultSqlSessionFactory(configuration).openSession();
    session.getConnection();
    closeSession(session);
  }

  private static void closeSession(SqlSession session) {
    session.close();
  }

  private static HikariDataSource hikari() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(H2);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  static void oneOfManyDrivers() throws Exception {
    DriverManager.getConnection(H2).close();
  }
}
