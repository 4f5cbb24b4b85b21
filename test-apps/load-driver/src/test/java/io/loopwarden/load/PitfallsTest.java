package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PitfallsTest {
  private static final String SLEEP =
      """
      {
        "title": "Sleep", "rule": "Use a timer.",
        "apps": [{
          "framework": "Vert.x", "module": "vertx", "server": "com.example.vertx.sleep.SleepServer",
          "needs": ["service"],
          "broken": {"code": "BrokenHandler.java", "requests": 1, "warmUp": "/broken?millis=10",
            "findings": [{"operation": "java.lang.Thread.sleep", "at": "BrokenHandler.handle",
              "because": "it sleeps"}]},
          "fixed": {"code": "FixedHandler.kt", "watchMillis": 5000, "findings": []}
        }]
      }
      """;

  @TempDir Path root;

  @BeforeEach
  void write_files() throws IOException {
    write("12-trivial", SLEEP.replace("Sleep", "Trivial"));
    write("03-sleep", SLEEP);
  }

  @Test
  void they_come_in_the_order_of_their_numbers() throws IOException {
    assertThat(Pitfalls.below(root).all()).extracting(Pitfall::number).containsExactly(3, 12);
  }

  @Test
  void one_is_found_by_its_name_and_by_its_number() throws Exception {
    Pitfalls pitfalls = Pitfalls.below(root);
    assertThat(pitfalls.named("sleep")).containsExactly(pitfalls.all().get(0));
    assertThat(pitfalls.named("12")).containsExactly(pitfalls.all().get(1));
  }

  @Test
  void a_framework_stands_for_all_that_its_servers_show() throws Exception {
    write("04-offload", SLEEP.replace("\"vertx\"", "\"netty\""));
    assertThat(Pitfalls.below(root).named("vertx"))
        .extracting(Pitfall::number)
        .containsExactly(3, 12);
  }

  @Test
  void an_unknown_name_is_told_the_known_ones() {
    assertThatThrownBy(() -> Pitfalls.below(root).named("undertow"))
        .isInstanceOf(InvalidOption.class)
        .hasMessage("undertow: no such option or pitfall; pitfalls are sleep, trivial");
  }

  @Test
  void what_a_file_does_not_say_is_as_usual() throws Exception {
    Case fixed = Pitfalls.below(root).named("sleep").get(0).cases().get(1);
    assertThat(fixed.path()).isEqualTo("/fixed");
    assertThat(fixed.warmUpPath()).isEqualTo("/fixed");
    assertThat(fixed.requests(70)).isEqualTo(70);
    assertThat(fixed.plan().watchMillis()).isEqualTo(5000);
  }

  @Test
  void what_a_file_says_counts() throws Exception {
    Case broken = Pitfalls.below(root).named("sleep").get(0).cases().get(0);
    assertThat(broken.warmUpPath()).isEqualTo("/broken?millis=10");
    assertThat(broken.requests(70)).isEqualTo(1);
    assertThat(broken.app().needs(Need.SERVICE)).isTrue();
    assertThat(broken.plan().watchMillis()).isZero();
    assertThat(broken.plan().findings()).hasSize(1);
  }

  @Test
  void the_source_of_an_endpoint_lies_in_its_servers_package() throws Exception {
    Case fixed = Pitfalls.below(root).named("sleep").get(0).cases().get(1);
    assertThat(fixed.app().sourceBelow(root, Endpoint.FIXED))
        .isEqualTo(
            root.resolve(
                "test-apps/vertx/src/main/kotlin/com/example/vertx/sleep/FixedHandler.kt"));
  }

  @Test
  void a_misspelt_field_is_refused_with_the_name_of_the_file() throws IOException {
    write("03-sleep", SLEEP.replace("warmUp", "warmup"));
    assertThatThrownBy(() -> Pitfalls.below(root))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("03-sleep.json")
        .hasMessageContaining("warmup");
  }

  private void write(String name, String text) throws IOException {
    Path directory = Files.createDirectories(root.resolve("test-apps").resolve("pitfalls"));
    Files.writeString(directory.resolve(name + ".json"), text);
  }
}
