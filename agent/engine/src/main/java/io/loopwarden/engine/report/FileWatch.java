package io.loopwarden.engine.report;

import io.loopwarden.engine.text.OneLine;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Decides, before each line, which file it belongs into: looks at most once a second whether the
 * file still stands at its path, and moves it out of the way when it has become too long. What
 * fails is told once, and tried again. One thread only.
 */
final class FileWatch {

  /** What is to be done before the next line. */
  enum Advice {
    STAY,
    BEGIN_AGAIN,
    OPEN_ANEW
  }

  private static final long LOOK_NANOS = 1_000_000_000L;
  private static final long RETRY_NANOS = 60 * LOOK_NANOS;

  private final String name;
  private final Rotation rotation;
  private final LongSupplier nanoTime;
  private final Consumer<String> notices;
  private long lookedAt;
  private long moveFrom;
  private boolean toldNotMoved;
  private boolean toldNotOpened;

  FileWatch(String name, Rotation rotation, LongSupplier nanoTime, Consumer<String> notices) {
    this.name = name;
    this.rotation = rotation;
    this.nanoTime = nanoTime;
    this.notices = notices;
    this.lookedAt = nanoTime.getAsLong();
    this.moveFrom = lookedAt;
  }

  /** Returns the time, in nanoseconds from an arbitrary origin. */
  long now() {
    return nanoTime.getAsLong();
  }

  /**
   * Looks when it is time to, and moves the file when it is too long.
   *
   * @param bytes length of the next line
   */
  Advice advice(ReportTarget file, int bytes) {
    long now = now();
    Advice advice = Advice.STAY;
    if (now - lookedAt >= LOOK_NANOS) {
      lookedAt = now;
      advice = look(file);
    }
    boolean mayMove = advice == Advice.STAY && now - moveFrom >= 0;
    return mayMove && rotation.isDue(file.size(), bytes) ? move(file, now) : advice;
  }

  /** Tells that no other file could be opened in the place of the one that is gone. */
  void notOpened(Exception reason) {
    if (!toldNotOpened) {
      toldNotOpened = true;
      String why = OneLine.of(String.valueOf(reason.getMessage()));
      notices.accept(
          name + " cannot be opened anew: " + why + "; the file that was open is written on");
    }
  }

  private static Advice look(ReportTarget file) {
    try {
      return switch (file.look()) {
        case CURRENT -> Advice.STAY;
        case CUT -> Advice.BEGIN_AGAIN;
        case GONE -> Advice.OPEN_ANEW;
      };
    } catch (IOException unknown) {
      return Advice.STAY; // it is open, and may well be written
    }
  }

  private Advice move(ReportTarget file, long now) {
    try {
      if (file.moveAway(rotation.kept(), rotation.mostBytes() / 2)) {
        return Advice.OPEN_ANEW;
      }
      moveFrom = now + LOOK_NANOS;
    } catch (IOException e) {
      moveFrom = now + RETRY_NANOS;
      tellNotMoved(e);
    }
    return Advice.STAY;
  }

  private void tellNotMoved(IOException reason) {
    if (!toldNotMoved) {
      toldNotMoved = true;
      notices.accept(
          name
              + " cannot be moved out of the way: "
              + OneLine.of(reason.toString())
              + "; it grows");
    }
  }
}
