package io.loopwarden.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Declarations name classes, with stars. */
class DeclaredHooksTest {

  @Test
  void a_star_covers_classes_of_any_package_below() throws IOException {
    DeclaredHooks hooks = declaring("com.acme.*Client#call");
    assertThat(hooks.concern("com.acme.legacy.SoapClient")).isTrue();
    assertThat(hooks.concern("com.acme.legacy.SoapServer")).isFalse();
  }

  @Test
  void no_star_covers_what_woven_code_calls() throws IOException {
    DeclaredHooks hooks = declaring("*a*#*");
    assertThat(hooks.concern("com.acme.Handler")).isTrue();
    assertThat(hooks.concern("java.loopwarden.Hooks")).isFalse();
    assertThat(hooks.concern("io.loopwarden.bootstrap.LoopThread")).isFalse();
  }

  @Test
  void a_plan_of_another_class_stays_as_it_is() throws IOException {
    ClassPlan plan = new ClassPlan(false);
    DeclaredHooks hooks = declaring("com.acme.Client#call");
    assertThat(hooks.added(plan, "com/acme/Server")).isSameAs(plan);
    assertThat(hooks.added(plan, "com/acme/Client").hookFor("call", "()V")).isNotNull();
    assertThat(plan.isEmpty()).isTrue();
  }

  private static DeclaredHooks declaring(String method) throws IOException {
    Row row = new Row("blocking", method, Map.of(), "reason", "rules", 1);
    DeclaredHooks hooks = new DeclaredHooks();
    hooks.add(Catalogue.read(17).declare(List.of(row)));
    return hooks;
  }
}
