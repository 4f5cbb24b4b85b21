package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.config.Rules;
import io.loopwarden.engine.config.RulesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's rules on their whole way: what the reader lets through, naming must take. */
class UserRulesTest {

  private static final long NOW = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();

  private static final StackTraceElement[] SLEEP_IN_HANDLER = {
    new StackTraceElement("java.lang.Thread", "sleep", "Thread.java", 1),
    new StackTraceElement("com.acme.OrderHandler", "load", "OrderHandler.java", 42)
  };

  @TempDir Path directory;

  @Test
  void a_rule_with_an_expiry_allows_until_it_has_expired() throws IOException {
    StackNaming naming = namingWith("allow com.acme.OrderHandler#load until=2026-11-23 : moves");

    assertThat(naming.problems()).isEmpty();
    assertThat(allowedBy(naming)).isEqualTo("my.rules:1: moves");
  }

  @Test
  void an_expired_rule_allows_nothing() throws IOException {
    StackNaming naming = namingWith("allow com.acme.OrderHandler#load until=2026-11-22 : moved");

    assertThat(allowedBy(naming)).isNull();
  }

  @Test
  void a_rule_narrowed_to_another_category_allows_nothing() throws IOException {
    StackNaming naming = namingWith("allow com.acme.OrderHandler#load category=jdbc : moves");

    assertThat(naming.problems()).isEmpty();
    assertThat(allowedBy(naming)).isNull();
  }

  private StackNaming namingWith(String rule) throws IOException {
    Files.writeString(directory.resolve("my.rules"), rule);
    List<String> problems = new ArrayList<>();
    Rules rules = RulesReader.read("my.rules", "agent argument", directory.toFile(), NOW, problems);
    return new StackNaming(UserRulesTest::originOf, name -> null, rules.allows());
  }

  private static Origin originOf(String className, String module) {
    return className.startsWith("java.") ? Origin.JDK : Origin.APPLICATION;
  }

  private static String allowedBy(StackNaming naming) {
    Sighting sleep = new Sighting(SLEEP_IN_HANDLER, "sleep", Kind.CONTRACT, null, null, "netty");
    return naming.name(sleep).allowedBy();
  }
}
