package com.example.webflux.offload;

import com.example.database.SalesDatabase;
import com.example.webflux.WebFluxServer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Asks a JDBC database in {@code /broken} on the event loop, in {@code /fixed} off it. */
@SpringBootApplication
public class OffloadServer {
  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --database=<JDBC URL>} replaces the embedded H2
   */
  public static void main(String... arguments) {
    WebFluxServer.serve(OffloadServer.class, arguments);
  }

  @Bean
  DataSource database(ApplicationArguments arguments) throws SQLException {
    return SalesDatabase.open(arguments.getSourceArgs());
  }
}
