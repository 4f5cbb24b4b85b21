package com.example.netty.offload;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database on the event loop: all other connections of that loop wait for the answer. */
final class BrokenHandler implements RequestHandler {
  private final DataSource database;

  BrokenHandler(DataSource database) {
    this.database = database;
  }

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT total FROM sales_by_region WHERE region = ?")) {
      query.setString(1, "north");
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        TextResponse.send(context, "total " + rows.getLong("total"));
      }
    }
  }
}
