package io.loopwarden.engine.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.config.ColorChoice;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void the_choice_goes_before_everything() {
    assertThat(Terminal.showsColors(ColorChoice.ALWAYS, Map.of("NO_COLOR", "1"))).isTrue();
    assertThat(Terminal.showsColors(ColorChoice.NEVER, Map.of("TERM", "xterm"))).isFalse();
  }

  @Test
  void a_redirected_error_stream_is_not_coloured() {
    assertThat(Terminal.showsColors(ColorChoice.AUTO, Map.of("TERM", "xterm"))).isFalse();
  }

  @Test
  void the_environment_must_speak_of_colours_and_of_nobody_who_minds() {
    assertThat(Terminal.wantsColors(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminal.wantsColors(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
    assertThat(Terminal.wantsColors(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wantsColors(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Terminal.wantsColors(Map.of())).isFalse();
  }

  @Test
  void a_name_that_is_no_charset_stands_for_the_plainest_one() {
    assertThat(Terminal.named("UTF-8")).isEqualTo(UTF_8);
    assertThat(Terminal.named("no such charset!")).isEqualTo(US_ASCII);
    assertThat(Terminal.named("x-unknown")).isEqualTo(US_ASCII);
    assertThat(Terminal.named("")).isEqualTo(US_ASCII);
  }

  @Test
  void the_streams_charset_is_always_known() {
    assertThat(Terminal.charset()).isNotNull();
  }
}
