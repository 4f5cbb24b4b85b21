package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A sample of a long turn names the method that took it, wherever the sample caught it. */
final class StallNamingTest {

  private static final String LOOP = "io.netty.channel.nio.NioEventLoop.run";

  @Test
  void a_long_turn_is_named_by_the_method_that_computed() {
    Verdict verdict =
        WrittenStack.of("java.lang.String.hashCode", "com.app.Images.resize", LOOP)
            .sampled()
            .named();
    assertThat(verdict.operation()).isEqualTo("com.app.Images.resize");
  }

  @Test
  void a_long_turn_stays_a_stall() {
    Verdict verdict =
        WrittenStack.of("java.util.regex.Pattern.matcher", "com.app.Images.resize", LOOP)
            .sampled()
            .named();
    assertThat(verdict.category()).isEqualTo("stall");
    assertThat(verdict.kind()).isEqualTo(Kind.STALL);
  }

  @Test
  void a_long_turn_never_throws() {
    assertThat(WrittenStack.of("com.app.Images.resize", LOOP).sampled().named().throwSafe())
        .isFalse();
  }

  @Test
  void samples_of_one_method_are_one_finding() {
    Verdict one = WrittenStack.of("java.lang.Math.sin", "com.app.Images.resize").sampled().named();
    Verdict two =
        WrittenStack.of("java.util.ArrayList.sort", "com.app.Images.resize").sampled().named();
    assertThat(one.fingerprint()).isEqualTo(two.fingerprint());
  }

  @Test
  void a_method_and_its_lambdas_are_one_finding() {
    Verdict method = WrittenStack.of("com.app.Images.resize", LOOP).sampled().named();
    Verdict lambda = WrittenStack.of("com.app.Images.lambda$resize$4", LOOP).sampled().named();
    assertThat(lambda.fingerprint()).isEqualTo(method.fingerprint());
  }

  @Test
  void a_long_turn_that_loads_classes_says_so() {
    Verdict verdict =
        WrittenStack.of(
                "java.util.zip.ZipFile.read",
                "jdk.internal.loader.BuiltinClassLoader.loadClass",
                "java.lang.ClassLoader.loadClass",
                "com.app.Images.resize",
                LOOP)
            .sampled()
            .named();
    assertThat(verdict.category()).isEqualTo("class-loading");
    assertThat(verdict.kind()).isEqualTo(Kind.STALL);
  }

  @Test
  void a_long_turn_of_a_library_alone_is_named_by_the_library() {
    Verdict verdict =
        WrittenStack.of(
                "java.util.zip.Inflater.inflate",
                "io.netty.handler.codec.compression.JdkZlibDecoder.decode",
                LOOP)
            .sampled()
            .named();
    assertThat(verdict.culprit()).isNull();
    assertThat(verdict.operation()).isEqualTo("java.util.zip.Inflater.inflate");
  }
}
