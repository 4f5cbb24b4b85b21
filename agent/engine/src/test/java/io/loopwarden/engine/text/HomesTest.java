package io.loopwarden.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomesTest {

  private final Homes homes = new Homes("/srv/accounts/ada");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/home/ada/x.csv | ~/x.csv",
        "/home/ada | ~",
        "/Users/ada/x | ~/x",
        "/root/x | ~/x",
        "/root | ~",
        "/srv/accounts/ada/x | ~/x",
        "C:\\Users\\ada\\x | ~\\x",
        "c:/users/ada/x | ~/x",
        "C:\\Users\\Ada Lovelace\\x | ~\\x",
        "file:/home/ada/x.jar | file:~/x.jar",
        "file:///home/ada/x.jar | file://~/x.jar",
        "jar:file:/home/ada/x.jar!/a | jar:file:~/x.jar!/a",
        "jdbc:h2:/home/ada/db | jdbc:h2:~/db",
        "unix:/root/s | unix:~/s",
        "a.rb (/home/ada/a.rb:3) | a.rb (~/a.rb:3)",
        "from /home/ada/a to /home/bob/b | from ~/a to ~/b",
        "/home/ada reads it | ~ reads it",
        "report=/home/ada/r.jsonl | report=~/r.jsonl",
      })
  void a_home_directory_is_a_tilde_wherever_it_stands(String text, String hidden) {
    assertThat(homes.hidden(text)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no path",
        "/home",
        "/home/",
        "/rooted/x",
        "/root-data/x",
        "/var/root/x",
        "/srv/accounts/adam/x",
        "/export/home/ada/x",
        "https://shop.example/home/ada",
        "https://shop.example/root",
        "SELECT a / b FROM t",
        "C:\\Users",
        "C:\\Users\\",
        "ada\\x"
      })
  void any_other_text_stays_the_same_object(String text) {
    assertThat(homes.hidden(text)).isSameAs(text);
  }

  @Test
  void an_unknown_home_or_the_root_of_all_files_hides_nothing_more() {
    assertThat(new Homes("").hidden("/opt/x")).isEqualTo("/opt/x");
    assertThat(new Homes("/").hidden("/opt/x")).isEqualTo("/opt/x");
  }
}
