package io.loopwarden.tests.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.control.ByteSpy;
import com.example.cases.control.ControlledLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.loops.Frameworks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Runs a Netty loop under the packaged agent, step by step. */
final class ControlledJvm {

  private final ForkedJvm jvm;

  private ControlledJvm(ForkedJvm jvm) {
    this.jvm = jvm;
  }

  /** With settings of the agent, or an empty text for none. */
  static ControlledJvm on(Jdk jdk, String settings) {
    String agent = "log=none,threshold=1h" + (settings.isEmpty() ? "" : "," + settings);
    return new ControlledJvm(
        ForkedJvm.of(jdk)
            .jvmArguments("-Xverify:all", "-XX:-PrintWarnings")
            .agent(agent)
            .classPath(Frameworks.withLibraries()));
  }

  /** Sees each class as the JVM gets it, too. */
  ControlledJvm spied(Path directory) {
    jvm.jvmArguments("-javaagent:" + spyJar(directory));
    return this;
  }

  /** Returns the lines that were printed. */
  List<String> run(String... steps) {
    List<String> lines = jvm.run(ControlledLoop.class, steps).succeeded().outputLines();
    assertThat(lines).last().isEqualTo("done");
    return lines;
  }

  /** Names an agent whose class stands on the class path. */
  private static Path spyJar(Path directory) {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Premain-Class", ByteSpy.class.getName());
    main.putValue("Can-Retransform-Classes", "true");
    Path jar = directory.resolve("spy.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest)) {
      packed.finish();
      return jar;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
