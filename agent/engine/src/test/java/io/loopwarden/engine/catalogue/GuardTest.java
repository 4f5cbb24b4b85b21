package io.loopwarden.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loopwarden.bootstrap.Probes;
import io.loopwarden.engine.naming.Kind;
import org.junit.jupiter.api.Test;

class GuardTest {

  @Test
  void what_is_asked_before_a_call_depends_on_its_subject() {
    assertThat(Guard.parse("channel").byteBefore()).isEqualTo(Probes.GUARD_BLOCKING_CHANNEL);
    assertThat(Guard.parse("thread").byteBefore()).isEqualTo(Probes.GUARD_LIVE_THREAD);
    assertThat(Guard.parse("permit").byteBefore()).isEqualTo(Probes.GUARD_NONE);
  }

  @Test
  void a_permit_shows_only_in_how_long_the_call_took() {
    assertThat(Guard.PERMIT.captureOf(Kind.CONTRACT)).isEqualTo(Probes.CAPTURE_ABOVE_PERMIT);
    assertThat(Guard.THREAD.captureOf(Kind.CONTRACT)).isEqualTo(Probes.CAPTURE_ALWAYS);
    assertThat(Guard.PERMIT.captureOf(Kind.INCIDENTAL)).isEqualTo(Probes.CAPTURE_ABOVE_THRESHOLD);
  }

  @Test
  void an_unknown_word_is_refused() {
    assertThatThrownBy(() -> Guard.parse("sometimes")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void joining_and_parking_are_guarded() throws Exception {
    Catalogue catalogue = Catalogue.read(17);

    assertThat(catalogue.probes())
        .filteredOn(probe -> probe.category().equals("join"))
        .isNotEmpty()
        .allMatch(probe -> probe.guard() == Guard.THREAD);
    assertThat(catalogue.probes())
        .filteredOn(probe -> probe.guard() == Guard.PERMIT)
        .singleElement()
        .matches(probe -> probe.row().subject().endsWith("LockSupport#park"));
  }
}
