package io.loopwarden.engine.ledger;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerListenerTest {

  private final List<String> notices = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final Ledger ledger = new Ledger(10, notices::add);

  @Test
  void a_finding_is_first_once_and_updated_afterwards() {
    ledger.addListener(new Recorder("a"));

    ledger.record(query().ended(1).occurrence());
    ledger.record(query().ended(2).occurrence());
    ledger.record(query().finding(2).ended(3).occurrence());

    assertThat(heard).containsExactly("a first 1", "a updated 2", "a first 1");
  }

  @Test
  void listeners_are_called_in_the_order_added() {
    ledger.addListener(new Recorder("a"));
    ledger.addListener(new Recorder("b"));

    ledger.record(query().occurrence());

    assertThat(heard).containsExactly("a first 1", "b first 1");
  }

  @Test
  void a_listener_that_throws_is_counted_named_once_and_stops_nobody() {
    ledger.addListener(new Thrower());
    ledger.addListener(new Recorder("b"));

    ledger.record(query().ended(1).occurrence());
    ledger.record(query().ended(2).occurrence());

    assertThat(heard).containsExactly("b first 1", "b updated 2");
    assertThat(ledger.counts().listenerFailures()).isEqualTo(2);
    assertThat(notices)
        .containsExactly(
            Thrower.class.getName()
                + " failed: java.lang.AssertionError: no\\nmore; further failures of listeners are only"
                + " counted");
  }

  private final class Recorder implements LedgerListener {

    private final String name;

    Recorder(String name) {
      this.name = name;
    }

    @Override
    public void first(Finding finding) {
      heard.add(name + " first " + finding.durations().count());
    }

    @Override
    public void updated(Finding finding) {
      heard.add(name + " updated " + finding.durations().count());
    }
  }

  private static final class Thrower implements LedgerListener {

    @Override
    public void first(Finding finding) {
      throw new AssertionError("no\nmore");
    }

    @Override
    public void updated(Finding finding) {
      throw new AssertionError("no\nmore");
    }
  }
}
