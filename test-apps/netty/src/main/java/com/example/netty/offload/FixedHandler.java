package com.example.netty.offload;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database on threads of its own: the event loop serves other connections meanwhile. */
final class FixedHandler implements RequestHandler {
  private static final int AS_MANY_AS_DATABASE_CONNECTIONS = 20;

  private final DataSource database;
  private final EventExecutorGroup databaseThreads =
      new DefaultEventExecutorGroup(AS_MANY_AS_DATABASE_CONNECTIONS);

  FixedHandler(DataSource database) {
    this.database = database;
  }

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) {
    TextResponse.sendWhenDone(context, databaseThreads.submit(this::totalOfNorth));
  }

  private String totalOfNorth() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT total FROM sales_by_region WHERE region = ?")) {
      query.setString(1, "north");
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return "total " + rows.getLong("total");
      }
    }
  }
}
