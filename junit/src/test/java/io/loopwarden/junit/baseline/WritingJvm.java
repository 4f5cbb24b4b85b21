package io.loopwarden.junit.baseline;

import io.loopwarden.junit.fakes.FakeFinding;
import java.io.IOException;
import java.nio.file.Path;

/** A fork that writes its findings into a baseline, one after the other, as often as it is told. */
final class WritingJvm {

  private WritingJvm() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int first = Integer.parseInt(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    for (int i = first; i < first + count; i++) {
      BaselineRun run = new BaselineRun();
      run.met(FakeFinding.of(i), "t.Test" + first);
      BaselineWriter.write(file, run);
    }
  }
}
