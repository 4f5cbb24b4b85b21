package io.loopwarden.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.loops.LoopModels;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that a driver's class inherits from one that implements no interface of JDBC. */
class InheritedContractTest {

  private Weaver weaver;

  @BeforeEach
  void plan() throws IOException {
    Catalogue catalogue = Catalogue.read(Runtime.version().feature());
    weaver = new Weaver(catalogue, LoopModels.read(), List.of(), false);
  }

  @Test
  void are_woven_when_the_subclass_was_seen_before() throws IOException {
    assertThat(weave(DriverStatement.class)).isNull();
    assertThat(mentionsHooks(weave(Bodies.class))).isTrue();
    assertThat(mentionsHooks(weave(Root.class))).isTrue();
  }

  @Test
  void are_left_alone_where_nobody_implements_the_interface() throws IOException {
    assertThat(weave(Bodies.class)).isNull();
    assertThat(weave(Root.class)).isNull();
  }

  private byte[] weave(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/');
    ClassLoader loader = new ApplicationLoader();
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return weaver.transform(loader, name, null, null, in.readAllBytes());
    }
  }

  private static boolean mentionsHooks(byte[] file) {
    return file != null
        && new String(file, java.nio.charset.StandardCharsets.ISO_8859_1)
            .contains(HookMethodVisitor.HOOKS);
  }

  /** The agent never touches what its own loader loads. */
  private static final class ApplicationLoader extends ClassLoader {

    ApplicationLoader() {
      super(InheritedContractTest.class.getClassLoader());
    }
  }

  /** Holds some bodies. */
  static class Root {
    public void close() {}

    ResultSet none() {
      return (ResultSet)
          Proxy.newProxyInstance(
              Root.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (p, m, a) -> null);
    }
  }

  /** Holds others. */
  static class Bodies extends Root {
    public ResultSet executeQuery(String sql) {
      return sql.isEmpty() ? null : none();
    }

    public List<String> other() {
      return List.of();
    }
  }

  /** Implements the interface and has no body of its own. */
  abstract static class DriverStatement extends Bodies implements Statement {}
}
