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
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:h2:mem:shop;PASSWORD=s3cr3t | H2: jdbc:h2:mem:shop",
        "JDBC:H2:MEM:shop;PASSWORD=s3cr3t | H2: JDBC:H2:MEM:shop",
        "jdbc:h2:tcp://db:9092/~/shop;PASSWORD=s3cr3t | H2: jdbc:h2:tcp://db:9092/~/shop",
        "jdbc:postgresql://me:s3cr3t@db:5432/shop?password=s3cr3t"
            + " | PostgreSQL: jdbc:postgresql://…@db:5432/shop",
        "jdbc:postgresql://db/shop?user=me@acme.org&password=s3cr3t"
            + " | PostgreSQL: jdbc:postgresql://db/shop",
        "jdbc:oracle:thin:scott/s3cr3t@db:1521:x | Oracle: jdbc:oracle:thin:…@db:1521:x",
        "jdbc:oracle:thin:@//db:1521/x | Oracle: jdbc:oracle:thin:…@//db:1521/x",
        "jdbc:sqlserver://db:1433;user=sa;password=s3cr3t | SQL Server: jdbc:sqlserver://db:1433",
        "jdbc:sqlserver://db:1433;password=p@s3cr3t | SQL Server: jdbc:sqlserver://db:1433",
        "jdbc:mysql://(host=db,port=1,user=root,password=s3cr3t)/d | MySQL: jdbc:mysql:…",
        "jdbc:mysql://address=(host=db)(user=root)(password=s3cr3t)/d | MySQL: jdbc:mysql:…",
        "jdbc:mysql://root:s3cr3t?x@127.0.0.1:1/db | MySQL: jdbc:mysql:…",
        "jdbc:mysql://root:s3cr3t;x@127.0.0.1:1/db | MySQL: jdbc:mysql:…",
        "jdbc:mysql://one:1,two:2/shop | MySQL: jdbc:mysql://one:1…",
        "jdbc:db2://db:1/shop:password=s3cr3t;user=x; | DB2: jdbc:db2://db:1/shop…",
        "jdbc:teradata://db/DATABASE=x,USER=u,PASSWORD=s3cr3t | Teradata: jdbc:teradata://db…",
        "jdbc:informix-sqli://db:1/shop:user=x,password=s3cr3t"
            + " | Informix: jdbc:informix-sqli://db:1/shop…",
        "mem:shop;password=s3cr3t | mem:shop",
        "jdbc:odd:thing | jdbc:odd:thing",
      })
  void an_url_loses_its_secrets(String url, String shown) {
    assertThat(details.of("jdbc", null, null, url)).isEqualTo(shown).doesNotContain("s3cr3t");
  }

  @Test
  void the_driver_an_url_is_meant_for_is_named_and_not_the_one_that_was_asked() {
    assertThat(details.of("jdbc", new ClientStatement(), null, "jdbc:postgresql://db/shop"))
        .isEqualTo("PostgreSQL: jdbc:postgresql://db/shop");
  }

  @Test
  void double_quoted_text_of_an_unknown_driver_is_masked() {
    assertThat(details.of("jdbc", new StatementWrapper(), null, "SELECT \"a b\" FROM t"))
        .isEqualTo("Agroal: SELECT ? FROM t");
  }

  @Test
  void a_line_break_in_an_identifier_cannot_forge_a_line() {
    assertThat(details.of("jdbc", null, null, "SELECT a\nFROM t")).doesNotContain("\n");
  }
}
