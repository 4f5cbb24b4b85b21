package io.loopwarden.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewcomersTest {

  @BeforeEach
  void nobody_is_waiting() {
    Newcomers.take();
  }

  @Test
  void each_is_handed_over_once() {
    Object first = new Object();
    Object second = new Object();
    Newcomers.note(first);
    Newcomers.note(second);
    assertThat(taken()).containsExactlyInAnyOrder(first, second);
    assertThat(taken()).isEmpty();
  }

  @Test
  void of_many_the_latest_are_kept() {
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      many.add(new Object());
      Newcomers.note(many.get(i));
    }
    assertThat(taken()).containsExactlyInAnyOrderElementsOf(many.subList(744, 1_000));
  }

  @Test
  void nothing_is_called_of_what_is_not_made_yet() {
    Object unfit =
        new Object() {
          @Override
          public int hashCode() {
            throw new IllegalStateException("not made yet");
          }
        };
    Newcomers.note(unfit);
    assertThat(Stream.of(Newcomers.take()).anyMatch(taken -> taken == unfit)).isTrue();
  }

  private static List<Object> taken() {
    return Stream.of(Newcomers.take()).filter(Objects::nonNull).toList();
  }
}
