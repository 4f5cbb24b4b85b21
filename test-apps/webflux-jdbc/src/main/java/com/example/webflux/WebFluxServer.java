package com.example.webflux;

import com.example.database.SalesDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Serves {@code /broken}, {@code /fixed} and {@code /ping} on a free port, named on stdout. */
@SpringBootApplication
public class WebFluxServer {
  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --database=<JDBC URL>} replaces the embedded H2
   */
  public static void main(String... arguments) {
    ConfigurableApplicationContext server = SpringApplication.run(WebFluxServer.class, arguments);
    System.out.println(
        "ready on port " + server.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Bean
  DataSource database(ApplicationArguments arguments) throws SQLException {
    return SalesDatabase.open(arguments.getSourceArgs());
  }
}
