package io.loopwarden.engine.loops;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a question can be asked. */
class QuestionTest {

  /** Calls of a handle until the JDK makes code for it alone, up to JDK 25. */
  private static final int CALLS_WITHOUT_OWN_CODE = 127;

  @Test
  void a_private_method_of_a_superclass_answers() throws Throwable {
    assertThat(
            (long) asked(new Derived(), "secret", long.class).invokeExact((Object) new Derived()))
        .isEqualTo(42L);
  }

  @Test
  void a_default_method_of_an_interface_answers() throws Throwable {
    assertThat((int) asked(new Derived(), "given", int.class).invokeExact((Object) new Derived()))
        .isEqualTo(7);
  }

  @Test
  void a_public_method_of_an_interface_answers_where_the_class_is_closed() throws Throwable {
    List<String> closed = List.of("a", "b");

    assertThat((int) asked(closed, "size", int.class).invokeExact((Object) closed)).isEqualTo(2);
  }

  @Test
  void who_has_no_such_method_cannot_be_asked() {
    assertThat(new Question("currentConsumerIndex", long.class).of(ArrayList.class)).isNull();
  }

  @Test
  void a_method_that_answers_with_something_else_is_none() {
    assertThat(new Question("toString", long.class).of(ArrayList.class)).isNull();
  }

  @Test
  void who_fails_to_answer_is_not_ready_to_be_asked() {
    Question question = new Question("size", int.class);

    assertThat(question.readyFor(new Failing())).isNull();
    assertThat(question.readyFor(new ArrayList<>())).isNotNull();
  }

  @Test
  void objects_of_a_class_are_asked_often_only_for_the_first_of_them() {
    Question question = new Question("size", int.class);
    Asked first = new Asked();
    Asked second = new Asked();

    question.readyFor(first);
    question.readyFor(second);

    assertThat(first.times).isGreaterThan(CALLS_WITHOUT_OWN_CODE);
    assertThat(second.times).isOne();
  }

  private static MethodHandle asked(Object whom, String method, Class<?> answer) {
    MethodHandle handle = new Question(method, answer).of(whom.getClass());
    assertThat(handle).isNotNull();
    return handle;
  }

  private interface Giving {

    default int given() {
      return 7;
    }
  }

  private static class Base {

    private long secret() {
      return 42;
    }
  }

  private static final class Derived extends Base implements Giving {}

  private static final class Failing {

    int size() {
      throw new UnsupportedOperationException("does not count");
    }
  }

  private static final class Asked {

    private int times;

    int size() {
      return times++;
    }
  }
}
