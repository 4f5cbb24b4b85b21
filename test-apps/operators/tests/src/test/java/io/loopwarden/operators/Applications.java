package io.loopwarden.operators;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The applications, each packed as its framework packs it. */
final class Applications {
  private static final Pattern READY = Pattern.compile("ready on port (\\d+)");
  private static final Pattern NETTY_STARTED = Pattern.compile("Netty started on port (\\d+)");
  private static final Pattern LISTENING = Pattern.compile("Listening on: http://127.0.0.1:(\\d+)");
  private static final Pattern PROTOCOL_HANDLER =
      Pattern.compile("Starting ProtocolHandler \\[\"http-nio-auto-1-(\\d+)\"\\]");

  /** An executable jar with nested jars; logback; actuator. */
  static final Application SPRING_WEBFLUX =
      new Application(
          "spring-webflux",
          Launch.jar(jarOf("spring-webflux")),
          NETTY_STARTED,
          "/actuator/prometheus",
          LogFormat.LINES);

  /** The same, logging JSON. */
  static final Application SPRING_WEBFLUX_JSON =
      new Application(
          "spring-webflux-json",
          Launch.jar(jarOf("spring-webflux"), "-Dspring.profiles.active=json"),
          NETTY_STARTED,
          "/actuator/prometheus",
          LogFormat.ELASTIC_COMMON_SCHEMA);

  /** A flat class path; logback; Vert.x's own Micrometer registry. */
  static final Application VERTX =
      new Application("vertx", Launch.jar(jarOf("vertx")), READY, "/metrics", LogFormat.LINES);

  /** A fast-jar: a small jar whose class loader reads the others; JBoss LogManager. */
  static final Application QUARKUS =
      new Application(
          "quarkus",
          Launch.jar(Repository.targetOf("quarkus").resolve("quarkus-app/quarkus-run.jar")),
          LISTENING,
          "/q/metrics",
          LogFormat.LINES);

  /** A WAR with logback and Micrometer below WEB-INF/lib, in Tomcat, which logs by JUL. */
  static final Application TOMCAT =
      new Application(
          "tomcat-war",
          new Tomcat(Repository.targetOf("tomcat-war").resolve("operators-tomcat-war.war")),
          PROTOCOL_HANDLER,
          "/metrics",
          LogFormat.LINES);

  /** No logging library, and no metrics: the agent tells on the console and on its own endpoint. */
  static final Application NETTY_PLAIN =
      new Application(
          "netty-plain",
          Launch.jar(jarOf("netty-plain")),
          READY,
          "loopwarden: metrics at (http://127\\.0\\.0\\.1:\\d+/metrics)",
          LogFormat.BLOCKS);

  private Applications() {}

  private static Path jarOf(String application) {
    return Repository.targetOf(application).resolve("operators-" + application + ".jar");
  }
}
