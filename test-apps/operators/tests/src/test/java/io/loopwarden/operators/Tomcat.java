package io.loopwarden.operators;

import io.loopwarden.jdks.Jdk;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tomcat as it is distributed, started by its own script, with an instance directory ({@code
 * CATALINA_BASE}) of its own for each run. The agent is named where its documentation says: in
 * {@code CATALINA_OPTS}.
 */
final class Tomcat implements Launch {
  private final Path application;
  private final Path target;

  /** With one application, a WAR, at the root of all paths; Tomcat was unpacked beside it. */
  Tomcat(Path application) {
    this.application = application;
    this.target = application.resolveSibling("");
  }

  @Override
  public ProcessBuilder command(Jdk jdk, String agent, Path directory) throws IOException {
    Path home = home();
    makeInstance(home, directory);
    ProcessBuilder process = new ProcessBuilder(home.resolve("bin/catalina.sh").toString(), "run");
    process.environment().put("JAVA_HOME", jdk.home().toString());
    process.environment().put("CATALINA_BASE", directory.toString());
    process.environment().put("CATALINA_OPTS", agent);
    return process;
  }

  private Path home() throws IOException {
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(target, "apache-tomcat-*")) {
      for (Path home : homes) {
        return home;
      }
    }
    throw new IOException("no Tomcat below " + target + ": package the WAR first");
  }

  private void makeInstance(Path home, Path directory) throws IOException {
    for (String each : List.of("conf", "logs", "temp", "work", "webapps")) {
      Files.createDirectory(directory.resolve(each));
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(home.resolve("conf"))) {
      for (Path file : files) {
        Files.copy(file, directory.resolve("conf").resolve(file.getFileName()));
      }
    }
    String server = Files.readString(home.resolve("conf/server.xml"));
    Files.writeString(
        directory.resolve("conf/server.xml"),
        server.replace("port=\"8080\"", "port=\"0\"").replace("port=\"8005\"", "port=\"-1\""));
    Files.copy(application, directory.resolve("webapps/ROOT.war"));
  }
}
