package io.loopwarden.engine.report;

import io.loopwarden.engine.sink.Courier;
import io.loopwarden.engine.sink.Sink;
import io.loopwarden.engine.text.OneLine;
import java.io.PrintStream;
import java.util.function.UnaryOperator;

/**
 * Writes texts to the standard error stream: nobody may read that stream, and then neither another
 * output nor the end of the JVM shall wait for it. Texts keep their order and stay whole; when too
 * many wait, further ones are dropped, and how many is said as soon as the stream takes text again.
 * Thread-safe.
 */
public final class ConsoleOutput {

  private static final int MOST_WAITING = 512;
  private static final long MOST_BYTES = 2L << 20;
  private static final long SETTLE_NANOS = 1_000_000_000L;
  private static final String PREFIX = "loopwarden: ";

  private final UnaryOperator<String> mask;
  private final Courier<String> courier;

  /** Prepares output; nothing is started yet. */
  public ConsoleOutput(PrintStream stream) {
    this(stream, text -> text);
  }

  /**
   * Prepares output; nothing is started yet.
   *
   * @param mask hides in lines for the user what nobody is to read
   */
  public ConsoleOutput(PrintStream stream, UnaryOperator<String> mask) {
    this.mask = mask;
    this.courier =
        new Courier<>(
            "console",
            "console",
            MOST_WAITING,
            MOST_BYTES,
            text -> 2L * text.length(),
            new Printing(stream),
            nowhereElse -> {});
  }

  /** Says one line for the user, whatever text is in it; see {@link #print}. */
  public void say(String line) {
    print(PREFIX + OneLine.of(mask.apply(line)) + System.lineSeparator());
  }

  /** Prints a text; see {@link Courier#hand}. */
  public void print(String text) {
    courier.hand(text);
  }

  /** Waits until all is written, a second at most. May be called by any thread. */
  public void settle() {
    courier.settle(SETTLE_NANOS);
  }

  /** Returns what brings the texts to the stream. */
  public Courier<String> courier() {
    return courier;
  }

  private record Printing(PrintStream stream) implements Sink<String> {

    @Override
    public void write(String text) {
      stream.print(text); // in one call, so that it stays in one piece
      stream.flush();
    }

    @Override
    public void missed(long texts) {
      stream.print(PREFIX + texts + " texts were dropped, this stream took none for a while\n");
      stream.flush();
    }
  }
}
