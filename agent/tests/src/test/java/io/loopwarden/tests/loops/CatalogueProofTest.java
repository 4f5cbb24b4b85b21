package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The doctor makes the real call of every catalogue row; each must be seen by its own probe. */
class CatalogueProofTest {

  private static final Pattern COUNT = Pattern.compile("(\\d+) of (\\d+) catalogue rows");
  private static final Path PROOF = Path.of("target", "catalogue-proof.txt");

  @OnEachJdk
  void every_row_meant_for_this_jdk_sees_its_call(Jdk jdk) throws IOException {
    Outcome outcome =
        ForkedJvm.of(jdk).jvmArguments("-Xverify:all").runJar(AgentJar.path(), "doctor");
    Matcher count = COUNT.matcher(outcome.output());
    assertThat(count.find()).as("%s", outcome).isTrue();
    Files.writeString(
        PROOF,
        "rows proven: " + count.group(1) + " of " + count.group(2) + " (" + jdk + ")\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    assertThat(outcome.exitCode()).as("%s", outcome).isZero();
    assertThat(count.group(1)).isEqualTo(count.group(2));
    assertThat(Integer.parseInt(count.group(2))).isGreaterThan(90);
  }
}
