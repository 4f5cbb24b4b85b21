package io.loopwarden.tests.fence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Design D9: what may use what on either side of the fence. */
class FenceTest {

  private static final String ENGINE = "io.loopwarden.engine..";
  private static final String ENTRY = "io.loopwarden.agent..";
  private static final String API = "io.loopwarden.api..";

  /**
   * What woven JDK code may reach: nothing that logs, links lambdas, opens files or is not in
   * {@code java.base}. Packages are listed one by one, so that each new one is a decision; {@code
   * java.io} and {@code java.lang.invoke} for the types of arguments that stand-ins have.
   */
  private static final DescribedPredicate<JavaClass> BOOT_TYPES =
      resideInAnyPackage(
          "java.io",
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.ref",
          "java.lang.reflect",
          "java.nio.channels",
          "java.nio.channels.spi",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.loopwarden..",
          "io.loopwarden.bootstrap..",
          "io.loopwarden.bridge",
          API,
          "org.jspecify.annotations");

  /** An array type stands for its elements, a primitive for nothing. */
  private static final DescribedPredicate<JavaClass> ALLOWED_ON_BOOT =
      describe(
          "may be used on the boot loader",
          type ->
              type.getBaseComponentType().isPrimitive()
                  || BOOT_TYPES.test(type.getBaseComponentType()));

  @ParameterizedTest
  @EnumSource
  void every_module_has_classes_to_judge(Module module) {
    assertThat(module.classes()).isNotEmpty();
  }

  @Test
  void boot_classes_use_plain_jdk_types_and_each_other() {
    classes()
        .should()
        .onlyDependOnClassesThat(ALLOWED_ON_BOOT)
        .allowEmptyShould(false)
        .check(Module.BOOTSTRAP.classes());
  }

  @Test
  void the_api_an_application_sees_uses_the_jdk_alone() {
    classes()
        .that()
        .resideInAPackage(API)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java.lang..", "java.util", API, "org.jspecify.annotations"))
        .check(Module.BOOTSTRAP.classes());
  }

  @Test
  void the_engine_knows_nothing_of_the_entry_classes() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ENTRY)
        .check(Module.ENGINE.classes());
  }

  @Test
  void entry_classes_name_neither_engine_nor_byte_buddy() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ENGINE, "net.bytebuddy..")
        .check(Module.ENTRY.classes());
  }

  @Test
  void the_engine_takes_only_asm_from_byte_buddy() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("net.bytebuddy..")
                .and(DescribedPredicate.not(resideInAnyPackage("net.bytebuddy.jar.asm.."))))
        .as("only ASM is packed with the engine")
        .check(Module.ENGINE.classes());
  }

  @Test
  void bridges_know_the_libraries_they_call_and_nothing_of_the_engine() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java.lang..",
                "java.util..",
                "io.loopwarden.bridge..",
                API,
                "io.micrometer..",
                "io.loopwarden.micrometer",
                "io.opentelemetry..",
                "org.slf4j..",
                "org.jspecify.annotations"))
        .check(Module.BRIDGES.classes());
  }

  @Test
  void packages_of_the_engine_form_no_cycle() {
    slices()
        .matching("io.loopwarden.engine.(*)..")
        .should()
        .beFreeOfCycles()
        .check(Module.ENGINE.classes());
  }
}
