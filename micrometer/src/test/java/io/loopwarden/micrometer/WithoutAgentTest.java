package io.loopwarden.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs in a JVM that no agent has come into. */
@Tag("without-agent")
class WithoutAgentTest {

  private static final String API = "loopwarden-bootstrap";

  @Test
  void nothing_is_bound_where_a_copy_of_the_agents_types_lies_on_the_class_path() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    new LoopwardenMetrics().bindTo(registry);

    assertThat(registry.getMeters()).isEmpty();
  }

  @Test
  void nothing_is_bound_where_the_agents_types_are_not_to_be_had() throws Exception {
    try (URLClassLoader bare = new URLClassLoader(classPathWithoutApi(), null)) {
      Class<?> registryType = bare.loadClass(SimpleMeterRegistry.class.getName());
      Object registry = registryType.getConstructor().newInstance();
      Class<?> binderType = bare.loadClass(LoopwardenMetrics.class.getName());
      binderType
          .getMethod("bindTo", bare.loadClass(MeterRegistry.class.getName()))
          .invoke(binderType.getConstructor().newInstance(), registry);

      assertThat((List<?>) registryType.getMethod("getMeters").invoke(registry)).isEmpty();
      assertThat(bare.getResource("io/loopwarden/api/LedgerAccess.class")).isNull();
    }
  }

  private static URL[] classPathWithoutApi() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains(API) && !entry.contains("bootstrap" + File.separator + "target")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }
}
