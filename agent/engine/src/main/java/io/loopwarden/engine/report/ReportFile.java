package io.loopwarden.engine.report;

import io.loopwarden.engine.sink.Sink;
import io.loopwarden.engine.text.OneLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A file that lines are appended to, for as long as that works; the next line is tried again after
 * one that failed: a disk may be freed. The first line begins each further file, so that each can
 * be read alone: when the file has become too long and was moved out of the way, and when somebody
 * else has moved, deleted or emptied it. One thread only.
 */
final class ReportFile implements Sink<String> {

  /** Opens what lines are written to. */
  interface Opener {

    /** Returns a file to append to; throws with a message that says why not in a few words. */
    ReportTarget open(String path) throws IOException;
  }

  private static final long LOOK_NANOS = 1_000_000_000L;

  private final String path;
  private final String place;
  private final Opener opener;
  private final FileWatch watch;
  private @Nullable ReportTarget target;
  private @Nullable String first;
  private @Nullable IOException closed;
  private long openedAt;
  private boolean firstIsDue = true;
  private boolean brokenLine;

  /**
   * Prepares a file; nothing is opened yet.
   *
   * @param path its path
   * @param place where the path was set, e.g. {@code agent argument}
   * @param rotation when to move it out of the way
   * @param notices gets one line when it cannot be moved or opened anew
   */
  ReportFile(String path, String place, Rotation rotation, Consumer<String> notices) {
    this(path, place, rotation, new AppendingFile(), System::nanoTime, notices);
  }

  ReportFile(
      String path,
      String place,
      Rotation rotation,
      Opener opener,
      LongSupplier nanoTime,
      Consumer<String> notices) {
    this.path = path;
    this.place = place;
    this.opener = opener;
    this.watch = new FileWatch(name(path), rotation, nanoTime, notices);
  }

  /** Returns a path with the process id where it asks for it. */
  static String resolved(String path, long pid) {
    return path.replace("{pid}", Long.toString(pid)).replace("%p", Long.toString(pid));
  }

  /** Returns how the file at that path is called in notices. */
  static String name(String path) {
    return "report=" + OneLine.of(path, 200);
  }

  /** Writes one line, given without its end, in one piece. */
  @Override
  public void write(String line) throws IOException {
    boolean begins = first == null;
    if (begins) {
      first = line;
    }
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    ReportTarget open = open(bytes.length);
    if (firstIsDue) {
      append(open, (first + "\n").getBytes(StandardCharsets.UTF_8));
      firstIsDue = false;
    }
    if (!begins) {
      append(open, bytes);
    }
  }

  /** Returns the file that the next line goes to. */
  private ReportTarget open(int bytes) throws IOException {
    ReportTarget current = target;
    if (current == null) {
      return firstOpen();
    }
    switch (watch.advice(current, bytes)) {
      case STAY -> {}
      case BEGIN_AGAIN -> firstIsDue = true;
      case OPEN_ANEW -> openAnew(current);
    }
    return target == null ? current : target;
  }

  /** Tried again once a second: the reason may have gone. */
  private ReportTarget firstOpen() throws IOException {
    if (closed != null && watch.now() - openedAt < LOOK_NANOS) {
      throw closed;
    }
    openedAt = watch.now();
    try {
      ReportTarget opened = opener.open(path);
      target = opened;
      return opened;
    } catch (IOException | RuntimeException e) {
      String reason = OneLine.of(String.valueOf(e.getMessage()));
      closed = new IOException("(" + place + ") cannot be opened: " + reason, e);
      throw closed;
    }
  }

  /** Where no other file can be opened, the one at hand is written on. */
  private void openAnew(ReportTarget current) {
    try {
      target = opener.open(path);
      firstIsDue = true;
      brokenLine = false;
      current.close();
    } catch (IOException | RuntimeException e) {
      watch.notOpened(e);
    }
  }

  private void append(ReportTarget open, byte[] line) throws IOException {
    try {
      open.write(brokenLine ? afterBrokenLine(line) : line);
      brokenLine = false;
    } catch (IOException e) {
      brokenLine = true;
      throw new IOException("cannot be written: " + e.getMessage(), e);
    }
  }

  private static byte[] afterBrokenLine(byte[] line) {
    byte[] text = new byte[line.length + 1];
    text[0] = '\n';
    System.arraycopy(line, 0, text, 1, line.length);
    return text;
  }
}
