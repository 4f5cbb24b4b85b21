package io.loopwarden.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      value = {
        "SELECT * FROM t WHERE id = 42 # SELECT * FROM t WHERE id = ?",
        "SELECT * FROM t WHERE id = ? # SELECT * FROM t WHERE id = ?",
        "SELECT 'secret' # SELECT ?",
        "SELECT 'it''s' FROM t # SELECT ? FROM t",
        "SELECT '' FROM t # SELECT ? FROM t",
        "SELECT -1.5e-10, .5, 0xFF, 1_000 # SELECT -?, ?, ?, ?",
        "SELECT t1.c2 FROM t1 # SELECT t1.c2 FROM t1",
        "SELECT E'a\\'b' FROM t # SELECT ? FROM t",
        "SELECT N'x', x'AB', B'01', U&'d', _utf8'x' # SELECT ?, ?, ?, ?, ?",
        "SELECT DATE '2020-01-01' # SELECT DATE ?",
        "SELECT {ts '2020-01-01 00:00:00'} # SELECT {ts ?}",
        "{call pay(?, 'x')} # {call pay(?, ?)}",
        "SELECT $$it's$$, $tag$a $$ b$tag$ FROM t # SELECT ?, ? FROM t",
        "SELECT * FROM t WHERE id = $1 # SELECT * FROM t WHERE id = $1",
        "SELECT * FROM t WHERE id = :id # SELECT * FROM t WHERE id = :id",
        "SELECT a::text # SELECT a::text",
        "SELECT q'[it's]' FROM t # SELECT ? FROM t",
        "SELECT \"Name\", `key` FROM \"my table\" # SELECT \"Name\", `key` FROM \"my table\"",
        "SELECT \"a@b.org\" # SELECT ?",
        "SELECT 1 -- secret # SELECT ?",
        "SELECT /* se /* nested */ cret */ 1 # SELECT ? …",
        "SELECT a--b # SELECT a",
        "SELECT a/b, a - b # SELECT a/b, a - b",
        "  SELECT   1   # SELECT ?",
      })
  void literals_and_comments_vanish(String sql, String shape) {
    assertThat(SqlShape.mask(sql)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      value = {
        "a IN (1, 2, 3) AND b # a IN (?, …) AND b",
        "a in(?,?,?) # a in(?, …)",
        "a IN ( 'x' , 'y' ) # a IN (?, …)",
        "a IN ($1, $2) # a IN ($1, …)",
        "a IN (1) # a IN (?)",
        "a NOT IN (1, 2) OR c IN (3, 4) # a NOT IN (?, …) OR c IN (?, …)",
        "a IN (SELECT b FROM c WHERE d = 5) # a IN (SELECT b FROM c WHERE d = ?)",
        "a IN (1, f(2)) # a IN (?, f(?))",
        "a IN (1, 2, f(3)) # a IN (?, …, f(?))",
        "a IN (1 + 2) # a IN (? + ?)",
        "INSERT INTO t VALUES (1, 'b') # INSERT INTO t VALUES (?, ?)",
      })
  void lists_after_in_shrink(String sql, String shape) {
    assertThat(SqlShape.mask(sql)).isEqualTo(shape);
  }

  @Test
  void lines_and_blanks_fold() {
    assertThat(SqlShape.mask("SELECT a\n\t  FROM t\r\n-- note\nWHERE b = 1\n"))
        .isEqualTo("SELECT a FROM t WHERE b = ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'SECRET",
        "SELECT \"SECRET",
        "SELECT $x$ SECRET",
        "SELECT q'[SECRET",
        "SELECT 1 /* SECRET",
        "SELECT 'a\\' , 'SECRET'",
        "SELECT 'a\\'SECRET' FROM t",
        "SELECT E'SECRET\\",
      })
  void what_may_be_data_is_left_out(String sql) {
    assertThat(SqlShape.mask(sql)).startsWith("SELECT ").doesNotContain("SECRET");
  }

  @Test
  void double_quotes_are_literals_where_the_dialect_says_so() {
    assertThat(SqlShape.mask("SELECT * FROM `t` WHERE a = \"SE\\\"CRET\" AND b = 1", true))
        .isEqualTo("SELECT * FROM `t` WHERE a = ? AND b = ?");
  }

  @Test
  void a_long_statement_is_cut() {
    String shape = SqlShape.mask("SELECT " + "column_name, ".repeat(1_000) + "x FROM t");

    assertThat(shape).hasSize(200).startsWith("SELECT column_name, column_name").endsWith("…");
  }

  @Test
  void a_very_long_list_is_one_list() {
    assertThat(SqlShape.mask("SELECT a FROM t WHERE b IN (" + "?, ".repeat(5_000) + "?) AND c = 1"))
        .isEqualTo("SELECT a FROM t WHERE b IN (?, …) AND c = ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "'", "''", "\"", "$", "$$", "$a$", "/*", "*/", "--", "\\'", "E'", "q'", "q'[", "IN (",
        "IN (?,", "1e-", "U&'", "{", "\0", "\n", "𝕊", "…"
      })
  void hostile_repetition_is_bounded(String piece) {
    String shape = SqlShape.mask(piece.repeat(200_000));

    assertThat(shape.length()).isLessThanOrEqualTo(202);
  }

  @Test
  void any_text_has_a_shape_without_its_strings() {
    Random random = new Random(42);
    String[] pieces = {
      "SELECT ",
      "'SECRET'",
      " ",
      "-- SECRET\n",
      "/* SECRET */",
      "$$SECRET$$",
      "E'SECRET'",
      ",",
      "(",
      ")",
      "IN (",
      "?",
      "id",
      "\"name\"",
      "12345",
      "0x12345",
      "N'SECRET'",
      "$t$SECRET$t$",
      "\n"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder sql = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        sql.append(pieces[random.nextInt(pieces.length)]).append(' ');
      }

      String shape = SqlShape.mask(sql.toString());

      assertThat(shape).as(sql.toString()).doesNotContain("SECRET", "12345");
      assertThat(SqlShape.mask(shape)).as(sql.toString()).doesNotContain("SECRET");
    }
  }
}
