package com.example.cases.libs;

import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/** JDBC by contract, and waits for a pooled connection. */
public final class ConnectionCalls {

  private static final String POOLED = "waits for a pooled connection";

  private ConnectionCalls() {}

  private static Statement keyed() throws SQLException {
    Statement statement = ShopDatabase.connection().createStatement();
    statement.execute(
        "CREATE TABLE IF NOT EXISTS note(id BIGINT GENERATED ALWAYS AS IDENTITY, b BLOB, c CLOB)");
    statement.executeUpdate(
        "INSERT INTO note(b, c) VALUES(X'01', 'text')", Statement.RETURN_GENERATED_KEYS);
    return statement;
  }

  private static ResultSet note() throws SQLException {
    ResultSet rows = keyed().executeQuery("SELECT b, c FROM note");
    rows.next();
    return rows;
  }

  @LibraryCall(value = "java.sql.Statement.getGeneratedKeys", category = "jdbc")
  static PreparedCall generatedKeys() throws SQLException {
    Statement statement = keyed();
    return () -> statement.getGeneratedKeys();
  }

  @LibraryCall(value = "java.sql.Blob.getBinaryStream", category = "jdbc")
  static PreparedCall blobStream() throws SQLException {
    Blob blob = note().getBlob(1);
    return () -> blob.getBinaryStream();
  }

  @LibraryCall(value = "java.sql.Clob.getCharacterStream", category = "jdbc")
  static PreparedCall clobReader() throws SQLException {
    Clob clob = note().getClob(2);
    return () -> clob.getCharacterStream();
  }

  @LibraryCall(value = "java.sql.Connection.setReadOnly", category = "jdbc")
  static PreparedCall readOnly() throws SQLException {
    Connection connection = DriverManager.getConnection(ShopDatabase.URL);
    return () -> {
      connection.setReadOnly(true);
      return null;
    };
  }

  @LibraryCall(value = "java.sql.Connection.commit", category = "jdbc")
  static PreparedCall commit() throws SQLException {
    Connection connection = ShopDatabase.connection();
    connection.setAutoCommit(false);
    connection.createStatement().execute("UPDATE item SET name = 'c' WHERE id = 9");
    return () -> {
      connection.commit();
      return null;
    };
  }

  @LibraryCall(value = "java.sql.PreparedStatement.executeQuery", category = "jdbc")
  static PreparedCall callable() throws SQLException {
    CallableStatement statement = ShopDatabase.connection().prepareCall("CALL ABS(-1)");
    return () -> statement.executeQuery();
  }

  @LibraryCall(value = "java.sql.DatabaseMetaData.getColumns", category = "jdbc")
  static PreparedCall columns() throws SQLException {
    DatabaseMetaData meta = ShopDatabase.connection().getMetaData();
    return () -> meta.getColumns(null, null, "ITEM", null);
  }

  @LibraryCall("")
  static PreparedCall parameters() throws SQLException {
    PreparedStatement statement =
        ShopDatabase.connection().prepareStatement("SELECT * FROM item WHERE id = ?");
    return () -> {
      statement.setInt(1, 5);
      statement.setQueryTimeout(1);
      return statement.getConnection();
    };
  }

  @LibraryCall("")
  static PreparedCall values() throws SQLException {
    ResultSet rows =
        ShopDatabase.connection().createStatement().executeQuery("SELECT id, name FROM item");
    rows.next();
    return () -> rows.getLong(1) + rows.getString(2);
  }

  @LibraryCall(
      value = "javax.sql.DataSource.getConnection",
      category = "jdbc",
      detail = "HikariCP: " + POOLED)
  static PreparedCall hikariPool() throws SQLException {
    DataSource pool = ShopDatabase.pool();
    pool.getConnection();
    pool.getConnection();
    return () -> pool.getConnection();
  }

  @LibraryCall(
      value = "javax.sql.DataSource.getConnection",
      category = "jdbc",
      detail = "Tomcat pool: " + POOLED)
  static PreparedCall tomcatPool() throws SQLException {
    PoolProperties settings = new PoolProperties();
    settings.setUrl(ShopDatabase.URL);
    settings.setDriverClassName("org.h2.Driver");
    settings.setMaxActive(1);
    settings.setInitialSize(0);
    settings.setMaxWait(300);
    DataSource pool = new org.apache.tomcat.jdbc.pool.DataSource(settings);
    pool.getConnection();
    return () -> pool.getConnection();
  }
}
