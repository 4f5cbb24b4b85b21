package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.NettyLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** JDBC on a loop through drivers, pools and libraries that each reach it in their own way. */
class JdbcTest {

  @OnEachJdk
  void bodies_that_a_driver_inherits_are_seen(Jdk jdk) {
    List<Finding> findings = LoopCase.on(jdk).run(NettyLoop.class, "jdbc.sqliteQuery");
    assertThat(at(findings, "sqliteRows"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation()).isEqualTo("java.sql.Statement.executeQuery");
              assertThat(finding.details()).containsExactly("SQLite: SELECT ? WHERE ? = ?");
            });
    assertThat(at(findings, "sqliteNext"))
        .extracting(Finding::operation)
        .containsExactly("java.sql.ResultSet.next");
  }

  @OnEachJdk
  void a_pool_whose_data_source_inherits_its_body_is_seen(Jdk jdk) {
    List<Finding> findings = LoopCase.on(jdk).run(NettyLoop.class, "jdbc.tomcatConnection");
    assertThat(at(findings, "tomcatConnection"))
        .extracting(Finding::operation)
        .contains("javax.sql.DataSource.getConnection");
  }

  @OnEachJdk
  void a_pool_keeps_its_connections_when_a_call_is_refused(Jdk jdk, @TempDir Path directory) {
    String output =
        LoopCase.on(jdk)
            .settings("mode=fail")
            .run(directory.resolve("r.jsonl"), NettyLoop.class, "jdbc.tomcatConnectionRefused")
            .output();
    assertThat(output).contains("refused: BlockingCallError", "pool serves: true");
  }

  @OnEachJdk
  void a_call_of_a_template_is_one_wait_with_its_statement(Jdk jdk) {
    List<Finding> findings = LoopCase.on(jdk).run(NettyLoop.class, "jdbc.springTemplate");
    assertThat(at(findings, "queryByTemplate"))
        .filteredOn(finding -> finding.category().equals("jdbc"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation())
                  .isEqualTo("org.springframework.jdbc.core.JdbcTemplate.queryForList");
              assertThat(finding.count()).isEqualTo(1);
              assertThat(finding.details())
                  .containsExactly("H2 via HikariCP: SELECT x, ? FROM SYSTEM_RANGE(?, ?)");
            });
  }

  @OnEachJdk
  void a_session_that_has_a_method_of_the_same_name_is_named_by_itself(Jdk jdk) {
    List<Finding> findings = LoopCase.on(jdk).run(NettyLoop.class, "jdbc.mybatisSession");
    assertThat(at(findings, "closeSession"))
        .extracting(Finding::operation)
        .containsExactly("org.apache.ibatis.session.SqlSession.close");
  }

  @OnEachJdk
  void a_connection_is_one_wait_however_many_drivers_were_asked(Jdk jdk) {
    List<Finding> findings = LoopCase.on(jdk).run(NettyLoop.class, "jdbc.oneOfManyDrivers");
    assertThat(at(findings, "oneOfManyDrivers"))
        .filteredOn(finding -> finding.operation().equals("java.sql.DriverManager.getConnection"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.count()).isEqualTo(1);
              assertThat(finding.details()).containsExactly("H2: jdbc:h2:mem:shop");
            });
  }

  private static List<Finding> at(List<Finding> findings, String method) {
    return findings.stream().filter(finding -> finding.culpritMethod().equals(method)).toList();
  }
}
