package io.loopwarden.junit.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTextTest {

  private static final String FINGERPRINT = "00000000000000aa";

  @TempDir Path directory;

  private static BaselineText parse(String text) {
    return BaselineText.parse("base.txt", text);
  }

  @Test
  void an_entry_has_all_its_parts() {
    String line =
        "known 00000000000000aa operation=java.lang.Thread.sleep culprit=com.acme.Orders#load"
            + " max=40ms tests=com.acme.ATest|com.acme.BTest until=2027-03-31 : moves to R2DBC : soon";

    assertThat(parse("# comment\n\n" + line + "\n").entries())
        .containsExactly(
            new BaselineEntry(
                FINGERPRINT,
                "java.lang.Thread.sleep",
                "com.acme.Orders#load",
                40_000_000,
                List.of("com.acme.ATest", "com.acme.BTest"),
                LocalDate.of(2027, 3, 31),
                "moves to R2DBC : soon",
                3));
  }

  @Test
  void what_is_for_people_may_be_missing() {
    assertThat(parse("known 00000000000000aa max=1ms : reason").entries())
        .containsExactly(
            new BaselineEntry(FINGERPRINT, null, null, 1_000_000, List.of(), null, "reason", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "known 00000000000000aa max=1ms; base.txt:1: no reason; ",
        "known 00000000000000aa max=1ms : ; base.txt:1: no reason",
        "knwon 00000000000000aa max=1ms : r; base.txt:1: 'knwon' is not allowed",
        "known 3F2A max=1ms : r; base.txt:1: '3F2A' is no fingerprint",
        "known 00000000000000aa max=1ms mx=2ms : r; base.txt:1: 'mx' is no key",
        "known 00000000000000aa max=1ms culprit : r; base.txt:1: culprit has no value",
        "known 00000000000000aa max=1ms max=1ms : r; base.txt:1: max is given twice",
        "known 00000000000000aa : r; base.txt:1: max is missing",
        "known 00000000000000aa max=fast : r; base.txt:1: max=fast is not allowed",
        "known 00000000000000aa max=1ms until=31.3.2027 : r; base.txt:1: until=31.3.2027 is no date",
        "known 00000000000000aa max=1ms until=2027-02-30 : r; base.txt:1: until=2027-02-30 is no date",
        "known 00000000000000aa max=1ms tests=A||B : r; base.txt:1: tests=A||B is not allowed",
        "known 00000000000000aa max=1ms tests=A|A : r; base.txt:1: tests=A|A is not allowed",
      })
  void a_wrong_line_is_named_with_its_place(String line, String problem) {
    assertThatThrownBy(() -> parse(line))
        .isInstanceOf(InvalidBaselineException.class)
        .hasMessageStartingWith(problem);
  }

  @Test
  void all_problems_are_told_at_once_each_on_its_line() {
    assertThatThrownBy(() -> parse("known x max=1ms until=never : r\n# fine\nwhat\n"))
        .hasMessageMatching(
            "base\\.txt:1: 'x' is no fingerprint.*\n"
                + "base\\.txt:1: until=never is no date.*\n"
                + "base\\.txt:3: no reason.*");
  }

  @Test
  void a_fingerprint_that_stands_twice_is_a_problem() {
    String line = "known 00000000000000aa max=1ms : r\n";

    assertThatThrownBy(() -> parse(line + "\n" + line))
        .hasMessage("base.txt:3: the fingerprint stands in line 1 too");
  }

  @Test
  void its_content_is_what_was_read() {
    String text = "# head\r\n\r\nknown 00000000000000aa   max=1ms : reason\r\n  # tail\r\n";

    assertThat(parse(text).content()).isEqualTo(text);
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(parse("\uFEFFknown 00000000000000aa max=1ms : reason").entries()).hasSize(1);
  }

  @Test
  void a_directory_in_its_place_is_a_problem() {
    assertThatThrownBy(() -> BaselineText.read(directory))
        .hasMessage(directory + ": the baseline cannot be read: it is a directory");
  }

  @Test
  void a_file_that_is_no_text_is_a_problem() throws IOException {
    Path file = Files.write(directory.resolve("base.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE});

    assertThatThrownBy(() -> BaselineText.read(file))
        .hasMessage(file + ": the baseline cannot be read: it is not UTF-8");
  }
}
