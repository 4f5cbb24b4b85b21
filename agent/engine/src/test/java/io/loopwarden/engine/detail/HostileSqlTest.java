package io.loopwarden.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a statement looks like, no data of it reaches a report, and reading it takes little. */
final class HostileSqlTest {

  private static final String SECRET = "s3cr3t";
  private static final int LONG = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM t WHERE a = 's3cr3t'",
        "SELECT * FROM t WHERE a = 'it''s s3cr3t'",
        "SELECT * FROM t WHERE a = E'\\'s3cr3t'",
        "SELECT * FROM t WHERE a = '\\' OR b = 's3cr3t'",
        "SELECT * FROM t WHERE a = N's3cr3t' AND b = U&'s3cr3t'",
        "SELECT * FROM t WHERE a = $$s3cr3t$$",
        "SELECT * FROM t WHERE a = $tag$ $$ 's3cr3t' $tag$",
        "SELECT * FROM t WHERE a = $tag$ s3cr3t",
        "SELECT * FROM t WHERE a = 's3cr3t",
        "SELECT * FROM t WHERE a = q'[it's s3cr3t]'",
        "SELECT 1 -- s3cr3t",
        "SELECT 1 /* s3cr3t */ FROM t",
        "SELECT 1 /* /* nested */ s3cr3t */ FROM t",
        "SELECT 1 /* s3cr3t",
        "INSERT INTO t VALUES ('a''', 's3cr3t')",
        "SELECT 1 /* /* */ 'it */ s3cr3t '",
        "ALTER USER bob IDENTIFIED BY s3cr3t",
        "ALTER USER bob IDENTIFIED BY \"s3cr3t\"",
        "alter user bob identified by s3cr3t replace old",
        "CREATE DATABASE LINK l CONNECT TO scott IDENTIFIED BY s3cr3t USING 'x'",
        "CONNECT TO db USER me USING s3cr3t",
        "ALTER ROLE bob SET PASSWORD s3cr3t",
        "SET PASSWORD = s3cr3t",
        "SET PASSWORD (s3cr3t)",
      })
  void no_literal_and_no_comment_and_no_password_survives(String sql) {
    assertThat(SqlShape.mask(sql)).doesNotContain(SECRET);
    assertThat(SqlShape.mask(sql, true)).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 # don't\nFROM t WHERE name = 'John s3cr3t Doe'",
        "SELECT 1 # s3cr3t",
        "SELECT 5--1, 'a\nb s3cr3t c'",
      })
  void comments_of_mysql_hide_nothing_and_show_nothing(String sql) {
    assertThat(SqlShape.mask(sql, true)).doesNotContain(SECRET);
  }

  @Test
  void a_column_may_be_called_password() {
    assertThat(SqlShape.mask("SELECT id, password FROM users WHERE password = ?"))
        .isEqualTo("SELECT id, password FROM users WHERE password = ?");
  }

  @Test
  void a_backslash_does_not_hide_the_end_of_a_literal_from_any_dialect() {
    String sql = "UPDATE t SET a = 'x\\', b = ' s3cr3t ', c = '' WHERE d = 1";
    assertThat(SqlShape.mask(sql)).doesNotContain(SECRET);
  }

  @Test
  void double_quotes_hold_a_literal_where_the_dialect_says_so() {
    assertThat(SqlShape.mask("SELECT * FROM t WHERE a = \"s3cr3t\"", true))
        .isEqualTo("SELECT * FROM t WHERE a = ?");
  }

  @Test
  void quoted_identifiers_are_kept() {
    assertThat(SqlShape.mask("SELECT \"user\".\"Name\", `t`.`a` FROM \"user\""))
        .isEqualTo("SELECT \"user\".\"Name\", `t`.`a` FROM \"user\"");
  }

  @Test
  void numbers_of_every_form_become_placeholders() {
    assertThat(SqlShape.mask("VALUES (1, -2, 3.5, .5, 1e10, 0xCAFE, x'CAFE', b'01')"))
        .isEqualTo("VALUES (?, -?, ?, ?, ?, ?, ?, ?)");
  }

  @Test
  void digits_inside_a_name_are_part_of_the_name() {
    assertThat(SqlShape.mask("SELECT c1 FROM t2 WHERE c1 = 7"))
        .isEqualTo("SELECT c1 FROM t2 WHERE c1 = ?");
  }

  @Test
  void lists_of_any_length_have_one_shape() {
    assertThat(SqlShape.mask("SELECT a FROM t WHERE b IN (1, 2, 3) AND c in ('x','y')"))
        .isEqualTo("SELECT a FROM t WHERE b IN (?, …) AND c in (?, …)");
  }

  @Test
  void blanks_of_every_kind_fold_into_one() {
    assertThat(SqlShape.mask("  SELECT\t\ta\r\n  FROM   t ")).isEqualTo("SELECT a FROM t");
  }

  @Test
  void a_shape_is_at_most_two_hundred_characters_long() {
    assertThat(SqlShape.mask("SELECT " + "a, ".repeat(500) + "b FROM t"))
        .hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void no_line_break_survives() {
    assertThat(SqlShape.mask("SELECT \"a\nb\" FROM t\n-- c\nWHERE d = 'e\nf'"))
        .doesNotContain("\n");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void a_million_repetitions_of_anything_are_read_in_linear_time() {
    for (String part :
        List.of(
            "'", "''", "\"", "`", "$", "$a$", "/*", "*/", "--", "(", "1", "IN (?", "\\", "q'[",
            "e'\\", "$a")) {
      assertThat(SqlShape.mask("SELECT " + part.repeat(LONG / part.length())))
          .hasSizeLessThanOrEqualTo(200);
    }
  }

  @Test
  void no_mixture_of_quotes_breaks_the_reader() {
    Random random = new Random(7);
    String alphabet = "'\"`$q[]()eENx-*/\\ ,?1a\n";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder sql = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        sql.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(SqlShape.mask(sql.toString())).hasSizeLessThanOrEqualTo(200);
    }
  }
}
