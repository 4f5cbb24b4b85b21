package io.loopwarden.tests.fence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JDK services no part of the agent may touch, each for a reason. */
class ForbiddenCallsTest {

  /** Standard output is the application's; only the commands a user runs by hand print there. */
  private static final DescribedPredicate<JavaClass> COMMANDS =
      resideInAnyPackage("io.loopwarden.engine.doctor..")
          .or(
              describe(
                  "is the main class", type -> type.getName().equals("io.loopwarden.agent.Main")));

  /** Asked only where the application has set that logging up. */
  private static final DescribedPredicate<JavaClass> WRITES_TO_UTIL_LOGGING =
      describe(
          "is the writer to it",
          type -> type.getName().equals("io.loopwarden.engine.log.UtilLogging"));

  @ParameterizedTest
  @EnumSource
  void nobody_but_the_writer_to_it_touches_util_logging_which_fixes_the_log_manager_too_early(
      Module module) {
    noClasses()
        .that(DescribedPredicate.not(WRITES_TO_UTIL_LOGGING))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "java.lang.System$Logger")
        .check(module.classes());
  }

  @ParameterizedTest
  @EnumSource
  void nobody_but_a_command_prints_on_standard_output(Module module) {
    noClasses()
        .that(DescribedPredicate.not(COMMANDS))
        .should()
        .accessField(System.class, "out")
        .allowEmptyShould(true)
        .check(module.classes());
  }

  @ParameterizedTest
  @EnumSource
  void nobody_makes_random_uuids_which_starts_the_security_providers(Module module) {
    noClasses().should().callMethod(UUID.class, "randomUUID").check(module.classes());
  }
}
