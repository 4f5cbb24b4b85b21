package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {

  @Test
  void every_day_of_two_centuries_is_the_one_the_calendar_says() {
    for (long day = 0; day < 73_500; day++) {
      assertThat(CalendarDay.parse(LocalDate.ofEpochDay(day).toString())).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026-2-03", "2026-13-01", "2026-00-10", "2026-02-29", "2100-02-29"})
  void what_is_no_day_is_none(String text) {
    assertThat(CalendarDay.parse(text)).isEqualTo(CalendarDay.NONE);
  }

  @Test
  void a_moment_belongs_to_its_day_in_utc() {
    assertThat(CalendarDay.of(86_399_999)).isZero();
    assertThat(CalendarDay.of(86_400_000)).isEqualTo(1);
  }
}
