package io.loopwarden.junit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.junit.FakeWaits;
import io.loopwarden.junit.policy.Policy;
import io.loopwarden.junit.scope.Attribution.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributorTest {

  private final Map<Long, Scope> scopes = new HashMap<>();
  private final Timeline timeline = new Timeline();
  private final Attributor attributor = new Attributor(scopes, timeline);

  private final Scope run = begin(Scope.Kind.RUN, 1, "", null, null, 0);
  private final Scope orders = begin(Scope.Kind.CLASS, 2, "Orders", null, run, 0);
  private final Scope cache = begin(Scope.Kind.CLASS, 3, "Cache", null, run, 0);

  private Scope begin(
      Scope.Kind kind,
      long origin,
      String type,
      @Nullable String test,
      @Nullable Scope in,
      long at) {
    Scope scope = new Scope(kind, new Scope.Name(type, test), Policy.PLAIN, origin, in, at);
    scopes.put(origin, scope);
    if (kind == Scope.Kind.CLASS || kind == Scope.Kind.TEST) {
      timeline.begin(scope);
    }
    return scope;
  }

  private Scope test(long origin, Scope in, String name, long at) {
    return begin(Scope.Kind.TEST, origin, in.name().type(), name, in, at);
  }

  private void end(Scope scope, long at) {
    scope.end(at);
    timeline.end(scope);
  }

  private Attributor.Owned of(long began, long ended, long origin, Long... loop) {
    return attributor.attribute(FakeWaits.SLEEP.at(began, ended, origin, loop));
  }

  private static void assertThatIt(
      Attributor.Owned owned, @Nullable Scope owner, Kind kind, String text) {
    assertThat(owned.owner()).isSameAs(owner);
    assertThat(owned.attribution().kind()).isEqualTo(kind);
    assertThat(owned.attribution().text()).contains(text);
  }

  @Test
  void a_followed_wait_is_its_test_s_whatever_else_runs() {
    Scope load = test(10, orders, "load", 10);
    Scope other = test(11, cache, "other", 10);

    assertThatIt(of(20, 30, 10), load, Kind.FOLLOWED, "");
    assertThatIt(of(20, 30, 11), other, Kind.FOLLOWED, "");
  }

  @Test
  void work_of_a_test_that_ended_is_its_class_s() {
    end(test(10, orders, "load", 10), 20);

    assertThatIt(
        of(30, 40, 10), orders, Kind.LEFT_BEHIND, "Orders.load started and did not wait for");
  }

  @Test
  void work_of_a_test_whose_class_ended_is_the_run_s() {
    end(test(10, orders, "load", 10), 20);
    end(orders, 30);

    assertThatIt(of(40, 50, 10), run, Kind.LEFT_BEHIND, "Orders.load");
  }

  @Test
  void work_of_a_class_is_the_class_s_and_names_the_test_that_ran() {
    Scope unused = test(10, orders, "load", 10);

    assertThat(unused.isOpen()).isTrue();
    assertThatIt(of(20, 30, 2), orders, Kind.OF_CLASS, "set-up, while Orders.load ran");
    assertThatIt(of(5, 8, 2), orders, Kind.OF_CLASS, "set-up");
  }

  @Test
  void a_loop_that_worked_for_one_running_test_tells_whose_it_is() {
    Scope load = test(10, orders, "load", 10);
    Scope other = test(11, cache, "other", 10);
    end(test(12, cache, "earlier", 2), 5);

    assertThatIt(of(20, 30, 0, 10L, 12L), load, Kind.BY_LOOP, "attributed by loop");
    assertThatIt(of(20, 30, 0, 11L), other, Kind.BY_LOOP, "Cache.other alone");
  }

  @Test
  void a_loop_that_worked_for_one_running_class_tells_whose_it_is() {
    Scope unused = test(11, cache, "other", 10);

    assertThat(unused.isOpen()).isTrue();
    assertThatIt(of(20, 30, 0, 2L), orders, Kind.BY_LOOP, "Orders alone");
  }

  @Test
  void a_loop_that_worked_for_tests_of_two_classes_leaves_it_to_the_run() {
    Scope load = test(10, orders, "load", 10);
    Scope other = test(11, cache, "other", 10);

    assertThat(load.isOpen() && other.isOpen()).isTrue();
    assertThatIt(of(20, 30, 0, 10L, 11L), run, Kind.UNCLEAR, "Cache.other, Orders.load");
  }

  @Test
  void the_only_test_that_ran_all_the_time_is_meant() {
    Scope load = test(10, orders, "load", 10);

    assertThatIt(of(20, 30, 0), load, Kind.BY_TIME, "no other watched test ran");
  }

  @Test
  void a_wait_longer_than_the_only_test_is_its_class_s() {
    Scope load = test(10, orders, "load", 10);

    assertThat(load.isOpen()).isTrue();
    assertThatIt(of(5, 30, 0), orders, Kind.UNCLEAR, "Orders.load");
  }

  @Test
  void tests_of_one_class_at_once_leave_it_to_that_class() {
    Scope load = test(10, orders, "load", 10);
    Scope save = test(11, orders, "save", 10);

    assertThat(load.isOpen() && save.isOpen()).isTrue();
    assertThatIt(of(20, 30, 0), orders, Kind.UNCLEAR, "Orders.load, Orders.save");
  }

  @Test
  void tests_of_two_classes_at_once_leave_it_to_the_run() {
    Scope load = test(10, orders, "load", 10);
    Scope other = test(11, cache, "other", 10);

    assertThat(load.isOpen() && other.isOpen()).isTrue();
    assertThatIt(of(20, 30, 0), run, Kind.UNCLEAR, "it could not be told whose it is");
  }

  @Test
  void a_test_that_ended_in_the_same_millisecond_does_not_count() {
    end(test(10, cache, "other", 10), 20);
    Scope load = test(11, orders, "load", 20);

    assertThatIt(of(20, 30, 0), load, Kind.BY_TIME, "");
  }

  @Test
  void outside_of_tests_it_is_the_only_class_s() {
    end(cache, 10);

    assertThatIt(of(20, 30, 0), orders, Kind.OF_CLASS, "no watched test ran");
  }

  @Test
  void outside_of_all_classes_it_is_nobody_s() {
    end(cache, 10);
    end(orders, 10);

    assertThat(of(20, 30, 0).owner()).isNull();
  }

  @Test
  void what_is_observed_in_a_test_is_found_by_time_too() {
    Scope load = test(10, orders, "load", 10);
    Scope observation = begin(Scope.Kind.OBSERVATION, 11, "Orders", "load", load, 15);
    load.observations().add(observation);

    assertThatIt(of(20, 30, 0), observation, Kind.BY_TIME, "");
    assertThatIt(of(12, 30, 0), load, Kind.BY_TIME, "");
  }
}
