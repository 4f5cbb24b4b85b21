package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.VertxFileOverTls;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A framework's own way of sending a file is no finding, however the file reaches the socket. */
class ServedFileTest {

  private static final String PASSWORD = "changeit";
  private static final int LENGTH = 300_000;

  @OnEachJdk
  void a_file_that_vertx_sends_over_tls_is_its_own_affair(Jdk jdk, @TempDir Path directory)
      throws IOException {
    Path keys = directory.resolve("keys.jks");
    ForkedJvm.of(jdk).runTool("keytool", generate(keys)).succeeded();
    Path file = Files.write(directory.resolve("served.bin"), new byte[LENGTH]);
    Path report = directory.resolve("r.jsonl");
    String output =
        LoopCase.on(jdk)
            .run(report, VertxFileOverTls.class, keys.toString(), PASSWORD, file.toString())
            .output();
    assertThat(output).contains("http " + LENGTH, "connection " + LENGTH);
    assertThat(JsonReport.findings(report)).isEmpty();
  }

  private static String[] generate(Path keys) {
    return new String[] {
      "-genkeypair",
      "-keyalg",
      "RSA",
      "-alias",
      "server",
      "-dname",
      "CN=localhost",
      "-keystore",
      keys.toString(),
      "-storepass",
      PASSWORD,
      "-keypass",
      PASSWORD
    };
  }
}
