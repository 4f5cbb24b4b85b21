package io.loopwarden.engine.report;

import io.loopwarden.engine.text.OneLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that lines are appended to, for as long as that works. A line that cannot be written is
 * counted, the first of them is told, and the next line is tried again: a disk may be freed. Not
 * thread safe.
 */
final class ReportFile {

  /** Opens what lines are written to. */
  interface Opener {

    /** Returns a stream that appends; throws with a message that says why not in a few words. */
    OutputStream open(String path) throws IOException;
  }

  private static final int SHOWN = 200;

  private final String path;
  private final String place;
  private final Opener opener;
  private final Consumer<String> notices;
  private String shown;
  private @Nullable OutputStream stream;
  private long lostLines;
  private boolean toldOfLoss;
  private boolean brokenLine;

  /**
   * Prepares a file; nothing is opened yet.
   *
   * @param path its path; {@code {pid}} and {@code %p} stand for the process id
   * @param place where the path was set, e.g. {@code agent argument}
   * @param notices gets one line when it cannot be opened or written
   */
  ReportFile(String path, String place, Consumer<String> notices) {
    this(path, place, new AppendingFile(), notices);
  }

  ReportFile(String path, String place, Opener opener, Consumer<String> notices) {
    this.path = path;
    this.place = place;
    this.opener = opener;
    this.notices = notices;
    this.shown = OneLine.of(path, SHOWN);
  }

  /** Opens the file; when it cannot be opened, that is told and every line is lost. */
  void open(long pid) {
    String resolved = path.replace("{pid}", Long.toString(pid)).replace("%p", Long.toString(pid));
    shown = OneLine.of(resolved, SHOWN);
    try {
      stream = opener.open(resolved);
    } catch (IOException | RuntimeException e) {
      toldOfLoss = true;
      notices.accept(
          "report="
              + shown
              + " ("
              + place
              + ") cannot be opened: "
              + OneLine.of(String.valueOf(e.getMessage()))
              + "; no report is written to it");
    }
  }

  /** Writes one line, given without its end, in one piece. */
  void write(String line) {
    if (stream == null) {
      lostLines++;
      return;
    }
    String text = brokenLine ? "\n" + line + "\n" : line + "\n";
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      brokenLine = false;
    } catch (IOException e) {
      brokenLine = true;
      lost(e);
    }
  }

  /** Returns how many lines could not be written so far. */
  long lostLines() {
    return lostLines;
  }

  /** Tells how many lines could not be written, if any. */
  void sayWhatWasLost() {
    if (lostLines > 0) {
      notices.accept("report=" + shown + ": " + lostLines + " lines could not be written");
    }
  }

  private void lost(IOException e) {
    lostLines++;
    if (!toldOfLoss) {
      toldOfLoss = true;
      notices.accept(
          "report="
              + shown
              + " cannot be written: "
              + OneLine.of(String.valueOf(e.getMessage()))
              + "; lines are lost until it can");
    }
  }
}
