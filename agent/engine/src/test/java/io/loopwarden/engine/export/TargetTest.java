package io.loopwarden.engine.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loopwarden.bridge.MetricTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TargetTest {

  private final Library library = new Library();
  private final Object registry = new Object();
  private final Target target = new Target(registry, 0);

  @Test
  void one_that_is_used_is_served_after_a_moment_and_once() {
    library.used = true;
    showAfter(0);
    showAfter(999);
    assertThat(library.calls).isEmpty();
    showAfter(1_000);
    showAfter(2_000);
    assertThat(library.calls).containsExactly("show");
  }

  @Test
  void one_that_is_never_used_is_served_after_a_longer_while() {
    showAfter(9_999);
    assertThat(library.calls).isEmpty();
    showAfter(10_000);
    assertThat(library.calls).containsExactly("show");
  }

  @Test
  void one_that_throws_is_not_asked_again() {
    library.used = true;
    library.refusing = true;
    assertThatThrownBy(() -> showAfter(1_000)).hasMessage("not mine");
    showAfter(2_000);
    assertThat(library.calls).containsExactly("show");
  }

  @Test
  void what_was_hidden_can_be_shown_again_and_what_was_not_shown_is_not_hidden() {
    library.used = true;
    target.hideIn(registry, library);
    showAfter(1_000);
    target.hideIn(registry, library);
    target.hideIn(registry, library);
    showAfter(2_000);
    assertThat(library.calls).containsExactly("show", "hide", "show");
  }

  @Test
  void what_no_library_has_known_for_long_is_a_stray() {
    assertThat(target.isStray(TimeUnit.SECONDS.toNanos(10))).isFalse();
    assertThat(target.isStray(TimeUnit.SECONDS.toNanos(10) + 1)).isTrue();
  }

  private void showAfter(long millis) {
    target.showIn(registry, library, TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private static final class Library implements MetricTargets {

    private final List<String> calls = new ArrayList<>();
    private boolean used;
    private boolean refusing;

    @Override
    public Object[] known() {
      return new Object[0];
    }

    @Override
    public boolean isTarget(Object object) {
      return true;
    }

    @Override
    public boolean isUsed(Object target) {
      return used;
    }

    @Override
    public boolean isClosed(Object target) {
      return false;
    }

    @Override
    public void show(Object target) {
      calls.add("show");
      if (refusing) {
        throw new IllegalStateException("not mine");
      }
    }

    @Override
    public void hide(Object target) {
      calls.add("hide");
    }
  }
}
