package io.loopwarden.engine.report;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * The stream for people. While {@link System#err} is the JVM's own, it is one beside it on the same
 * descriptor: whoever is kept waiting in a write holds no lock of {@code System.err}, which others
 * need at the end of the JVM, {@code java.util.logging} to flush its console for one (JDK 17 and
 * 25). What the application has put in its place is used as it is.
 */
public final class StandardError {

  /** Bytes up to which a text is one write, so that nothing of the application comes between. */
  private static final int IN_ONE_PIECE = 32_768;

  /** Set once in premain, before the application can have replaced it. */
  private static volatile @Nullable PrintStream original;

  private StandardError() {}

  /** Says that what {@link System#err} is now is the JVM's own. */
  public static void remember() {
    original = System.err;
  }

  /** Returns the stream to print on; not to be closed. */
  public static PrintStream stream() {
    PrintStream now = System.err;
    return now == original
        ? new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), IN_ONE_PIECE),
            false,
            Terminal.charset())
        : now;
  }
}
