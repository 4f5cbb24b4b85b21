package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The interface of a woven method names the call only where the application made that very call.
 */
final class ContractNamingTest {

  private static final String QUERY = "java.sql.Statement.executeQuery";
  private static final String EXECUTE = "java.sql.Statement.execute";

  @Test
  void a_driver_called_directly_is_known_by_its_interface() {
    assertThat(
            WrittenStack.of("org.h2.jdbc.JdbcStatement.executeQuery", "com.app.Users.find")
                .seenByContract("jdbc", QUERY)
                .named()
                .operation())
        .isEqualTo(QUERY);
  }

  @Test
  void a_pool_before_the_driver_changes_nothing() {
    assertThat(
            WrittenStack.of(
                    "org.h2.jdbc.JdbcPreparedStatement.executeQuery",
                    "com.zaxxer.hikari.pool.ProxyPreparedStatement.executeQuery",
                    "com.zaxxer.hikari.pool.HikariProxyPreparedStatement.executeQuery",
                    "com.app.Users.find")
                .seenByContract("jdbc", QUERY)
                .named()
                .operation())
        .isEqualTo(QUERY);
  }

  @Test
  void a_pool_with_filters_of_its_own_before_the_driver_changes_nothing() {
    assertThat(
            WrittenStack.of(
                    "com.mysql.cj.jdbc.StatementImpl.executeQuery",
                    "com.alibaba.druid.filter.FilterChainImpl.statement_executeQuery",
                    "com.alibaba.druid.pool.DruidPooledStatement.executeQuery",
                    "com.app.Users.find")
                .seenByContract("jdbc", QUERY)
                .named()
                .operation())
        .isEqualTo(QUERY);
  }

  @Test
  void two_proxies_made_at_run_time_before_the_driver_change_nothing() {
    assertThat(
            WrittenStack.of(
                    "org.h2.jdbc.JdbcStatement.executeQuery",
                    "jdk.internal.reflect.DirectMethodHandleAccessor.invoke",
                    "java.lang.reflect.Method.invoke",
                    "com.sun.proxy.$Proxy12.executeQuery",
                    "com.app.Users.find")
                .seenByContract("jdbc", QUERY)
                .named()
                .operation())
        .isEqualTo(QUERY);
  }

  @Test
  void a_pool_that_hands_on_by_reflection_changes_nothing() {
    assertThat(
            WrittenStack.of(
                    "org.h2.jdbc.JdbcStatement.executeQuery",
                    "java.lang.reflect.Method.invoke",
                    "org.apache.tomcat.jdbc.pool.StatementFacade$StatementProxy.invoke",
                    "com.sun.proxy.$Proxy12.executeQuery",
                    "com.app.Users.find")
                .seenByContract("jdbc", QUERY)
                .named()
                .operation())
        .isEqualTo(QUERY);
  }

  @Test
  void a_template_keeps_its_own_name() {
    assertThat(
            WrittenStack.of(
                    "org.h2.jdbc.JdbcStatement.executeQuery",
                    "com.zaxxer.hikari.pool.HikariProxyStatement.executeQuery",
                    "org.springframework.jdbc.core.JdbcTemplate$1QueryStatementCallback.doInStatement",
                    "org.springframework.jdbc.core.JdbcTemplate.execute",
                    "org.springframework.jdbc.core.JdbcTemplate.query",
                    "com.app.Users.find")
                .seenByContract("jdbc", QUERY)
                .named()
                .operation())
        .isEqualTo("org.springframework.jdbc.core.JdbcTemplate.query");
  }

  @Test
  void a_template_whose_method_has_the_same_name_keeps_its_own() {
    assertThat(
            WrittenStack.of(
                    "org.h2.jdbc.JdbcStatement.execute",
                    "com.zaxxer.hikari.pool.HikariProxyStatement.execute",
                    "org.springframework.jdbc.core.JdbcTemplate$1ExecuteStatementCallback.doInStatement",
                    "org.springframework.jdbc.core.JdbcTemplate.execute",
                    "com.app.Schema.create")
                .seenByContract("jdbc", EXECUTE)
                .named()
                .operation())
        .isEqualTo("org.springframework.jdbc.core.JdbcTemplate.execute");
  }

  @Test
  void an_error_is_thrown_only_at_the_entry_of_the_driver() {
    assertThat(
            WrittenStack.of("org.h2.jdbc.JdbcStatement.executeQuery", "com.app.Users.find")
                .seenByContract("jdbc", QUERY)
                .named()
                .throwSafe())
        .isTrue();
  }
}
