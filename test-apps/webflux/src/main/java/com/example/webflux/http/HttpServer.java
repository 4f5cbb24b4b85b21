package com.example.webflux.http;

import com.example.service.ServiceAddress;
import com.example.webflux.WebFluxServer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Asks a slow service in {@code /broken} by a synchronous client, in {@code /fixed} by an
 * asynchronous one.
 */
@SpringBootApplication
public class HttpServer {
  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --service=<URL>} names the slow service
   */
  public static void main(String... arguments) {
    WebFluxServer.serve(HttpServer.class, arguments);
  }

  /** Over the JDK's client: that of Reactor, the default here, refuses to wait on an event loop. */
  @Bean
  RestClient synchronousClient(ApplicationArguments arguments) {
    return RestClient.builder()
        .baseUrl(ServiceAddress.in(arguments.getSourceArgs()))
        .requestFactory(new JdkClientHttpRequestFactory())
        .build();
  }

  @Bean
  WebClient asynchronousClient(ApplicationArguments arguments) {
    return WebClient.create(ServiceAddress.in(arguments.getSourceArgs()).toString());
  }
}
