package io.loopwarden.junit.projects;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.apache.maven.shared.invoker.PrintStreamHandler;

/** Runs {@code mvn test} on the Maven and the JDK that run this. */
final class MavenBuild {

  private static final int TIMEOUT_SECONDS = 300;

  private MavenBuild() {}

  /**
   * Runs the build.
   *
   * @return Maven's exit code
   * @throws MavenInvocationException when Maven could not be started or did not end in time
   */
  static int run(Workspace project, Properties properties)
      throws IOException, MavenInvocationException {
    try (PrintStream log = new PrintStream(project.log().toFile())) {
      InvocationRequest request = request(project, properties);
      PrintStreamHandler handler = new PrintStreamHandler(log, false);
      request.setOutputHandler(handler);
      request.setErrorHandler(handler);
      InvocationResult result = new DefaultInvoker().execute(request);
      if (result.getExecutionException() != null) {
        throw new MavenInvocationException(
            "the build did not end; see " + project.log(), result.getExecutionException());
      }
      return result.getExitCode();
    }
  }

  private static InvocationRequest request(Workspace project, Properties properties) {
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(project.directory().toFile());
    request.setMavenHome(directory("projects.maven"));
    request.setJavaHome(directory("java.home"));
    request.setLocalRepositoryDirectory(directory("projects.repository"));
    request.setGlobalSettingsFile(settings());
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setTimeoutInSeconds(TIMEOUT_SECONDS);
    request.addArg("test");
    request.setProperties(allProperties(properties));
    return request;
  }

  private static Properties allProperties(Properties properties) {
    Properties all = new Properties();
    all.setProperty("tested.version", System.getProperty("projects.version"));
    all.setProperty("outer.repository", directory("projects.outer.repository").toURI().toString());
    // Whoever counts this build's tests by their .txt reports must not count these, which fail on
    // purpose.
    all.setProperty("surefire.useFile", "false");
    all.putAll(properties);
    return all;
  }

  private static File directory(String property) {
    return new File(System.getProperty(property));
  }

  private static File settings() {
    try {
      return Path.of(MavenBuild.class.getResource("/settings.xml").toURI()).toFile();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
