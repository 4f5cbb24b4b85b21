package com.example.operators.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves {@code /fine}, {@code /slow} and {@code /actuator/prometheus}. */
@SpringBootApplication
public class WebFluxApplication {
  /** Serves on a free port, which Spring Boot names in the log, until the JVM is told to end. */
  public static void main(String[] arguments) {
    SpringApplication.run(WebFluxApplication.class, arguments);
  }
}
