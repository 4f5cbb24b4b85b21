package io.loopwarden.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Methods are declared to block while the program runs. */
class DeclaredProbesTest {

  @Test
  void a_declared_probe_stands_behind_those_known_and_is_found_by_its_id() throws IOException {
    Catalogue catalogue = Catalogue.read(17);
    int before = catalogue.probes().size();
    Probe declared = catalogue.declare(List.of(row("com.acme.Legacy#call"))).get(0);
    assertThat(declared.id()).isEqualTo(before);
    assertThat(catalogue.probe(before)).isSameAs(declared);
    assertThat(declared.category()).isEqualTo("declared");
  }

  @Test
  void a_row_that_is_wrong_adds_nothing() throws IOException {
    Catalogue catalogue = Catalogue.read(17);
    int before = catalogue.probes().size();
    List<Row> rows = List.of(row("com.acme.Legacy#call"), row("com.acme.Legacy"));
    assertThatThrownBy(() -> catalogue.declare(rows)).isInstanceOf(IllegalArgumentException.class);
    assertThat(catalogue.probes()).hasSize(before);
  }

  @Test
  void a_pattern_may_have_stars_in_both_names() {
    MethodPattern pattern = MethodPattern.parse("com.acme.*Client#do*Call");
    assertThat(pattern.names("com.acme.legacy.SoapClient", "doBlockingCall")).isTrue();
    assertThat(pattern.names("com.acme.legacy.SoapClient", "doCallLater")).isFalse();
    assertThat(pattern.names("com.acme.legacy.SoapServer", "doCall")).isFalse();
    assertThat(pattern.matches("doAnyCall", "(JLjava/lang/String;)I")).isTrue();
  }

  @Test
  void with_parameters_one_overload_matches() {
    MethodPattern pattern = MethodPattern.parse("com.acme.Client#call(I)");
    assertThat(pattern.matches("call", "(I)V")).isTrue();
    assertThat(pattern.matches("call", "(J)V")).isFalse();
  }

  private static Row row(String subject) {
    return new Row("blocking", subject, Map.of(), "reason", "rules", 1);
  }
}
