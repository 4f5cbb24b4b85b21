package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoOptionsTest {
  @TempDir Path root;

  @BeforeEach
  void write_two_pitfalls() throws IOException {
    write("03-sleep", "[]");
    write("04-offload", "[]");
  }

  private void write(String name, String apps) throws IOException {
    Path directory = Files.createDirectories(root.resolve("test-apps").resolve("pitfalls"));
    String text = "{\"title\": \"t\", \"rule\": \"r\", \"apps\": " + apps + "}";
    Files.writeString(directory.resolve(name + ".json"), text);
  }

  @Test
  void without_arguments_all_pitfalls_get_a_hundred_requests_under_the_agent() throws Exception {
    DemoOptions options = options();
    assertThat(options.pitfalls()).extracting(Pitfall::name).containsExactly("sleep", "offload");
    assertThat(options.all()).isTrue();
    assertThat(options.settings().requests()).isEqualTo(100);
    assertThat(options.settings().agent()).isTrue();
    assertThat(options.settings().postgres()).isFalse();
    assertThat(options.writePages()).isFalse();
  }

  @Test
  void named_pitfalls_are_the_only_ones() throws Exception {
    DemoOptions options = options("4", "--postgres");
    assertThat(options.pitfalls()).extracting(Pitfall::name).containsExactly("offload");
    assertThat(options.all()).isFalse();
    assertThat(options.settings().postgres()).isTrue();
  }

  @Test
  void a_number_of_requests_out_of_range_is_told_the_range() {
    assertThatThrownBy(() -> options("--requests=0"))
        .isInstanceOf(InvalidOption.class)
        .hasMessage("--requests=0: must be a number from 1 to 1000");
  }

  @Test
  void requests_that_are_no_number_are_told_the_range() {
    assertThatThrownBy(() -> options("--requests=many"))
        .isInstanceOf(InvalidOption.class)
        .hasMessage("--requests=many: must be a number from 1 to 1000");
  }

  @Test
  void pages_are_not_written_without_the_agent() {
    assertThatThrownBy(() -> options("--write-pages", "--no-agent"))
        .isInstanceOf(InvalidOption.class)
        .hasMessageStartingWith("--write-pages: ");
  }

  @Test
  void pages_are_not_written_of_some_of_a_pitfalls_servers() throws Exception {
    write("02-jdbc", "[" + app("vertx") + ", " + app("webflux") + "]");
    assertThatThrownBy(() -> options("--write-pages", "vertx")).isInstanceOf(InvalidOption.class);
    assertThat(options("--write-pages", "jdbc").writePages()).isTrue();
  }

  private static String app(String module) {
    String plan = "{\"code\": \"A.java\", \"findings\": []}";
    return "{\"framework\": \"%1$s\", \"module\": \"%1$s\", \"server\": \"a.Server\", \"broken\": %2$s, \"fixed\": %2$s}"
        .formatted(module, plan);
  }

  private DemoOptions options(String... arguments) throws InvalidOption, IOException {
    String[] all = new String[arguments.length + 1];
    all[0] = "--root=" + root;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return DemoOptions.of(all);
  }
}
