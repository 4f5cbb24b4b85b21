package io.loopwarden.junit.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * One build of a project, before the tests of the class that registers it. When one of them fails,
 * the log of the build is printed.
 */
final class ProjectRun implements BeforeAllCallback, TestWatcher {

  private final String project;
  private final Properties properties = new Properties();
  private final Workspace workspace;
  private SurefireReports reports = SurefireReports.NONE;
  private int exitCode = -1;
  private boolean logPrinted;

  private ProjectRun(String project, String run) {
    this.project = project;
    this.workspace = Workspace.named(run);
  }

  /** Returns a build of a project that has this one build. */
  static ProjectRun of(String project) {
    return new ProjectRun(project, project);
  }

  /**
   * Returns one of several builds of a project.
   *
   * @param run tells it from the others, in names of files
   */
  static ProjectRun of(String project, String run) {
    return new ProjectRun(project, project + "-" + run);
  }

  /** Sets a property as {@code -Dname=value} on Maven's command line does. */
  ProjectRun with(String name, String value) {
    properties.setProperty(name, value);
    return this;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, MavenInvocationException {
    workspace.fill(project);
    exitCode = MavenBuild.run(workspace, properties);
    reports = SurefireReports.read(workspace.file("target/surefire-reports"));
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    if (logPrinted) {
      return;
    }
    logPrinted = true;
    try {
      System.err.println("---- " + workspace.log() + "\n" + log());
    } catch (IOException unreadable) {
      System.err.println("cannot read " + workspace.log() + ": " + unreadable);
    }
  }

  /** Returns 0 when Maven said that all is well. */
  int exitCode() {
    return exitCode;
  }

  /** Returns what became of the tests. */
  SurefireReports reports() {
    return reports;
  }

  /** Returns all that the build and its tests printed. */
  String log() throws IOException {
    return Files.readString(workspace.log());
  }

  /** Returns a file of the built project, by its path in there. */
  Path file(String path) {
    return workspace.file(path);
  }
}
