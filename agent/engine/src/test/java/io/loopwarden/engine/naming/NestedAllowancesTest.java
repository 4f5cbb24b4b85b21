package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of all frames that an entry names, the innermost decides. */
class NestedAllowancesTest {

  private final NestedAllowances allowances = new NestedAllowances();

  @Test
  void a_wait_below_an_allowed_method_is_allowed_at_any_depth() {
    allow("A", "a", true);
    assertThat(allowances.allowing(stack("B#b", "C#c", "A#a", "D#d"))).isEqualTo("origin");
  }

  @Test
  void a_method_of_another_name_or_class_allows_nothing() {
    allow("A", "a", true);
    assertThat(allowances.allowing(stack("A#b", "B#a"))).isNull();
  }

  @Test
  void a_disallowed_method_cancels_an_allowance_further_out() {
    allow("A", "a", true);
    allow("B", "b", false);
    assertThat(allowances.allowing(stack("C#c", "B#b", "A#a"))).isNull();
  }

  @Test
  void an_allowance_further_in_holds_within_a_disallowed_method() {
    allow("A", "a", true);
    allow("B", "b", false);
    assertThat(allowances.allowing(stack("A#a", "B#b"))).isEqualTo("origin");
  }

  @Test
  void a_later_entry_of_the_same_method_replaces_the_earlier() {
    allow("A", "a", true);
    allow("A", "a", false);
    assertThat(allowances.allowing(stack("A#a"))).isNull();
  }

  @Test
  void entries_of_one_class_add_up() {
    allow("A", "a", true);
    allow("A", "b", true);
    assertThat(allowances.allowing(stack("A#a"))).isEqualTo("origin");
    assertThat(allowances.allowing(stack("A#b"))).isEqualTo("origin");
  }

  private void allow(String type, String method, boolean may) {
    allowances.add(Map.of(type, Map.of(method, may)), "origin");
  }

  private static StackTraceElement[] stack(String... frames) {
    StackTraceElement[] stack = new StackTraceElement[frames.length];
    for (int i = 0; i < frames.length; i++) {
      int hash = frames[i].indexOf('#');
      stack[i] =
          new StackTraceElement(
              frames[i].substring(0, hash), frames[i].substring(hash + 1), null, -1);
    }
    return stack;
  }
}
