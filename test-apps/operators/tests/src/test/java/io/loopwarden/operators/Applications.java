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

  /** Has java.util.logging, which Netty logs by, name logger and level in one line. */
  private static final String OWN_LOG_FORMAT =
      "-Djava.util.logging.SimpleFormatter.format=own-log %1$tF %1$tT %4$s [] %3$s: %5$s%n";

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

  /** No logging library but the JDK's, and no metrics: the agent's own endpoint shows some. */
  static final Application NETTY_PLAIN =
      new Application(
          "netty-plain",
          Launch.jar(jarOf("netty-plain"), OWN_LOG_FORMAT, "-Duser.language=en"),
          READY,
          "loopwarden: metrics at (http://127\\.0\\.0\\.1:\\d+/metrics)",
          LogFormat.LINES);

  private Applications() {}

  private static Path jarOf(String application) {
    return Repository.targetOf(application).resolve("operators-" + application + ".jar");
  }
}
