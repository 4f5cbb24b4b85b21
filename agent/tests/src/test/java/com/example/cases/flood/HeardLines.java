package com.example.cases.flood;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

/** Stands in for the standard error stream, so that a program can wait for what is said there. */
final class HeardLines extends FilterOutputStream {

  private static final long PATIENCE_MILLIS = 50_000;

  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

  private HeardLines(OutputStream out) {
    super(out);
  }

  /** Takes the place of the stream for whoever asks for it from now on. */
  static HeardLines instead() {
    HeardLines lines = new HeardLines(System.err);
    System.setErr(new PrintStream(lines, true, StandardCharsets.UTF_8));
    return lines;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    heard.write(bytes, from, length);
    notifyAll();
  }

  /** Waits until a text was printed. */
  synchronized void await(String text) throws InterruptedException, TimeoutException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    while (!heard.toString(StandardCharsets.UTF_8).contains(text)) {
      long left = (end - System.nanoTime()) / 1_000_000L;
      if (left <= 0) {
        throw new TimeoutException("nobody said: " + text);
      }
      wait(left);
    }
  }
}
