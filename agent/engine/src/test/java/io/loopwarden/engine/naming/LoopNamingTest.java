package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fail mode asks on the loop thread itself, which may be inside a class loader. */
class LoopNamingTest {

  private static final String READ = "java.io.RandomAccessFile.read";
  private static final String HANDLER = "com.acme.Handler.handle";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.springframework.boot.loader.zip.FileDataBlock$FileAccess.read",
        "org.springframework.boot.loader.jar.NestedJarFile.hasEntry",
        "org.springframework.boot.loader.launch.LaunchedClassLoader.loadClass",
        "org.apache.catalina.loader.WebappClassLoaderBase.findClassInternal",
        "io.quarkus.bootstrap.runner.RunnerClassLoader.definePackage",
        "org.eclipse.osgi.internal.loader.BundleLoader.findLocalClass",
        "org.apache.felix.framework.BundleWiringImpl.findClassOrResourceByDelegation",
        "com.acme.Plugins.loadClass",
        "com.acme.Config.<clinit>"
      })
  void nothing_is_thrown_through_code_that_loads_classes(String frame) {
    assertThat(Naming.standard().forbidsThrow(Sightings.stack(READ, "lib.Buffer.fill", frame)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.springframework.boot.loader.launch.JarLauncher.main",
        "org.springframework.boot.loader.JarLauncher.main",
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint.main",
        "com.acme.Loader.loadClasses"
      })
  void what_only_started_the_program_forbids_nothing(String frame) {
    assertThat(Naming.standard().forbidsThrow(Sightings.stack(READ, HANDLER, frame))).isFalse();
  }

  @Test
  void a_class_of_the_jdk_is_named_by_its_public_type() {
    Verdict verdict =
        onLoop(Naming.standard(), "java.util.ImmutableCollections$ListN.get", HANDLER);
    assertThat(verdict.operation()).isEqualTo("java.util.List.get");
  }

  @Test
  void a_class_of_a_library_keeps_its_own_name_until_the_agents_thread_has_named_it() {
    StackNaming naming = Naming.standard();
    String call = "org.junit.jupiter.engine.descriptor.MethodExtensionContext.getElement";

    assertThat(onLoop(naming, call, HANDLER).operation()).isEqualTo(call);

    String named = naming.name(Sightings.of("sleep", call, HANDLER)).operation();
    assertThat(named).isNotEqualTo(call);
    assertThat(onLoop(naming, call, HANDLER).operation()).isEqualTo(named);
  }

  @Test
  void what_a_rule_may_allow_by_its_name_is_not_refused_before_the_name_is_known() {
    String call = "org.junit.jupiter.engine.descriptor.MethodExtensionContext.getElement";
    StackNaming naming = Naming.with("allow com.acme.* operation=*ExtensionContext.getElement : r");

    assertThat(onLoop(Naming.standard(), call, HANDLER).throwSafe()).isTrue();
    assertThat(onLoop(naming, call, HANDLER).throwSafe()).isFalse();
  }

  private static Verdict onLoop(StackNaming naming, String... frames) {
    return naming.nameOnLoop(Sightings.of("sleep", frames));
  }
}
