package io.loopwarden.engine.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ConsoleOutputTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void texts_are_out_when_the_call_returns_and_keep_their_order() {
    ConsoleOutput console = new ConsoleOutput(new PrintStream(bytes, true, UTF_8));

    console.print("one\n");
    console.say("two");
    console.settle();

    assertThat(bytes.toString(UTF_8)).isEqualTo("one\nloopwarden: two" + System.lineSeparator());
  }

  @Test
  void a_stream_that_takes_nothing_holds_nobody_up_and_is_told_what_it_missed() {
    CountDownLatch reader = new CountDownLatch(1);
    ConsoleOutput console = new ConsoleOutput(new PrintStream(new Blocked(reader), true, UTF_8));

    for (int i = 0; i < 1_000; i++) {
      console.print("text " + i + "\n");
    }
    reader.countDown();
    console.settle();
    console.print("last\n");
    console.settle();

    assertThat(bytes.toString(UTF_8))
        .startsWith("text 0\n")
        .containsPattern("loopwarden: \\d+ texts were dropped")
        .endsWith("last\n");
  }

  @Test
  void a_stream_that_throws_stops_nothing() {
    ConsoleOutput console =
        new ConsoleOutput(
            new PrintStream(bytes, true, UTF_8) {
              private int calls;

              @Override
              public void print(String text) {
                if (calls++ == 0) {
                  throw new IllegalStateException("not now");
                }
                super.print(text);
              }
            });

    console.print("lost\n");
    console.print("kept\n");
    console.settle();

    assertThat(bytes.toString(UTF_8)).isEqualTo("kept\n");
  }

  /** A pipe nobody reads, until somebody does. */
  private final class Blocked extends OutputStream {

    private final CountDownLatch reader;

    Blocked(CountDownLatch reader) {
      this.reader = reader;
    }

    @Override
    public void write(int b) {
      awaitReader();
      bytes.write(b);
    }

    private void awaitReader() {
      try {
        reader.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
