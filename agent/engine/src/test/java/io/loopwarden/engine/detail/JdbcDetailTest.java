package io.loopwarden.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.pool.wrapper.StatementWrapper;
import java.io.IOException;
import org.apache.derby.client.ClientStatement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdbcDetailTest {

  private static final String SQL = "SELECT * FROM t WHERE id = 5";

  private Details details;

  @BeforeEach
  void load() throws IOException {
    details = Details.load();
  }

  @Test
  void driver_pool_and_statement_are_named() {
    assertThat(details.of("jdbc", new StatementWrapper(), new ClientStatement(), SQL))
        .isEqualTo("Derby via Agroal: SELECT * FROM t WHERE id = ?");
  }

  @Test
  void a_driver_without_a_pool_is_named_alone() {
    assertThat(details.of("jdbc", new ClientStatement(), null, SQL))
        .isEqualTo("Derby: SELECT * FROM t WHERE id = ?");
  }

  @Test
  void a_prepared_statements_text_may_come_from_the_caller() {
    assertThat(details.of("jdbc", new ClientStatement(), SQL, null))
        .isEqualTo("Derby: SELECT * FROM t WHERE id = ?");
  }

  @Test
  void a_pool_alone_is_named() {
    assertThat(details.of("jdbc", new StatementWrapper(), null, null)).isEqualTo("Agroal");
  }

  @Test
  void an_unlisted_driver_leaves_the_statement() {
    assertThat(details.of("jdbc", new Object(), null, SQL))
        .isEqualTo("SELECT * FROM t WHERE id = ?");
    assertThat(details.of("jdbc", new Object(), null, null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:mem:shop;PASSWORD=secret, H2: jdbc:h2:mem:shop",
    "jdbc:postgresql://me:secret@db:5432/shop?password=secret,"
        + " PostgreSQL: jdbc:postgresql://…@db:5432/shop",
    "jdbc:oracle:thin:scott/tiger@db:1521:x, Oracle: jdbc:oracle:thin:…@db:1521:x",
    "jdbc:sqlserver://db:1433;user=sa;password=secret, SQL Server: jdbc:sqlserver://db:1433",
    "jdbc:odd:thing, jdbc:odd:thing",
  })
  void an_url_loses_its_secrets(String url, String shown) {
    assertThat(details.of("jdbc", null, null, url)).isEqualTo(shown);
  }

  @Test
  void a_line_break_in_an_identifier_cannot_forge_a_line() {
    assertThat(details.of("jdbc", null, null, "SELECT a\nFROM t")).doesNotContain("\n");
  }
}
