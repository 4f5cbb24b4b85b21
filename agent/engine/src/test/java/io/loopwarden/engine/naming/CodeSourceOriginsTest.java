package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeSourceOriginsTest {

  private final Map<String, Class<?>> loaded = new HashMap<>();

  /** Defines a class as if loaded from a place; the name it is found by need not be its own. */
  private static final class From extends ClassLoader {

    Class<?> define(String location) throws IOException {
      try (InputStream in =
          CodeSourceOriginsTest.class.getResourceAsStream("/com/acme/client/Call.class")) {
        byte[] bytes = in.readAllBytes();
        CodeSource source = new CodeSource(new URL(location), (Certificate[]) null);
        return defineClass(null, bytes, 0, bytes.length, new ProtectionDomain(source, null));
      }
    }
  }

  private Origin origin(String className, String location, String command, String... rows)
      throws IOException {
    loaded.put(className, new From().define(location));
    return new CodeSourceOrigins(
            loaded::get, Libraries.load(Naming.rows(rows)), MainProgram.of(command, loaded::get))
        .originOf(className, null);
  }

  @Test
  void a_folder_holds_the_application_whatever_the_package() throws IOException {
    assertThat(origin("com.acme.A", "file:/app/classes/", "com.acme.A"))
        .isEqualTo(Origin.APPLICATION);
    assertThat(origin("org.springframework.A", "file:/app/classes/", "com.acme.A"))
        .isEqualTo(Origin.APPLICATION);
  }

  @Test
  void a_listed_package_in_a_jar_is_a_known_library() throws IOException {
    assertThat(origin("io.netty.A", "file:/lib/netty.jar", "com.acme.Main"))
        .isEqualTo(Origin.KNOWN_LIBRARY);
  }

  @Test
  void an_unlisted_package_in_a_jar_is_another_jar() throws IOException {
    assertThat(origin("com.vendor.A", "file:/lib/vendor.jar", "com.acme.Main"))
        .isEqualTo(Origin.OTHER_JAR);
  }

  @Test
  void the_main_classs_jar_is_the_application() throws IOException {
    loaded.put("com.acme.Main", new From().define("file:/app/app.jar"));

    assertThat(origin("com.acme.A", "file:/app/app.jar", "com.acme.Main arg"))
        .isEqualTo(Origin.APPLICATION);
  }

  @Test
  void a_fat_jar_holds_libraries_too() throws IOException {
    assertThat(origin("com.acme.A", "file:/app/app.jar", "/app/app.jar --port 80"))
        .isEqualTo(Origin.APPLICATION);
    assertThat(origin("io.netty.A", "file:/app/app.jar", "/app/app.jar --port 80"))
        .isEqualTo(Origin.KNOWN_LIBRARY);
  }

  @Test
  void the_main_classs_own_package_is_the_application_though_listed() throws IOException {
    loaded.put("io.vertx.demo.Main", new From().define("file:/app/app.jar"));

    assertThat(origin("io.vertx.demo.web.A", "file:/app/app.jar", "io.vertx.demo.Main"))
        .isEqualTo(Origin.APPLICATION);
  }

  @Test
  void nested_application_folders_of_a_jar_are_the_application() throws IOException {
    assertThat(origin("com.acme.A", "jar:file:/app.jar!/BOOT-INF/classes!/", "/app.jar"))
        .isEqualTo(Origin.APPLICATION);
    assertThat(origin("com.vendor.A", "jar:file:/app.jar!/BOOT-INF/lib/v.jar!/", "/app.jar"))
        .isEqualTo(Origin.OTHER_JAR);
    assertThat(origin("com.acme.A", "file:/srv/app/WEB-INF/classes/", "x.Bootstrap"))
        .isEqualTo(Origin.APPLICATION);
  }

  @Test
  void a_users_row_declares_an_application_package() throws IOException {
    assertThat(
            origin(
                "com.vendor.A", "file:/lib/v.jar", "x.Main", "application com.vendor. : ours too"))
        .isEqualTo(Origin.APPLICATION);
  }

  @Test
  void the_jdk_is_known_by_module_and_by_package() throws IOException {
    ClassOrigins origins =
        new CodeSourceOrigins(
            loaded::get, Libraries.load(List.of()), MainProgram.of("", loaded::get));

    assertThat(origins.originOf("org.odd.Name", "java.base")).isEqualTo(Origin.JDK);
    assertThat(origins.originOf("java.lang.Thread", null)).isEqualTo(Origin.JDK);
    assertThat(origins.originOf("sun.nio.ch.Net", null)).isEqualTo(Origin.JDK);
  }

  @Test
  void a_class_that_cannot_be_found_is_judged_by_its_package_for_now() throws IOException {
    ClassOrigins origins =
        new CodeSourceOrigins(
            loaded::get, Libraries.load(List.of()), MainProgram.of("", loaded::get));

    assertThat(origins.originOf("com.late.A", null)).isEqualTo(Origin.APPLICATION);
    loaded.put("com.late.A", new From().define("file:/lib/late.jar"));
    assertThat(origins.originOf("com.late.A", null)).isEqualTo(Origin.OTHER_JAR);
  }
}
