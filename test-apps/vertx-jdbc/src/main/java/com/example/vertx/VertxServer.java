package com.example.vertx;

import com.example.database.SalesDatabase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Serves {@code /broken}, {@code /fixed} and {@code /ping} on a free port, named on stdout. */
public final class VertxServer {
  private VertxServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --database=<JDBC URL>} replaces the embedded H2
   * @throws SQLException if the database cannot be opened
   */
  public static void main(String... arguments) throws SQLException {
    DataSource database = SalesDatabase.open(arguments);
    Vertx vertx = Vertx.vertx();
    Router router = Router.router(vertx);
    router.get("/broken").handler(new BrokenHandler(database));
    router.get("/fixed").handler(new FixedHandler(database));
    router.get("/ping").handler(request -> request.end("pong"));

    HttpServer server = vertx.createHttpServer().requestHandler(router).listen(0).await();
    System.out.println("ready on port " + server.actualPort());
  }
}
