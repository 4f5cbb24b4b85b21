package io.loopwarden.engine.config;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the user's files whole, before the application starts. */
final class TextFile {

  private static final int LARGEST = 256 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextFile() {}

  /** Returns the file a path names; a relative path starts at the given directory. */
  static File at(File directory, String path) {
    File file = new File(path);
    return file.isAbsolute() ? file : new File(directory, path);
  }

  /**
   * Returns the text of a UTF-8 file; a line that is not UTF-8 becomes one problem line and an
   * empty line, so that line numbers stay right.
   *
   * @param shown name of the file in problem lines
   * @throws IOException when it cannot be read; its message says why in a few words
   */
  static String read(File file, String shown, List<String> problems) throws IOException {
    byte[] bytes = bytes(file);
    StringBuilder text = new StringBuilder(bytes.length);
    int start = 0;
    int line = 1;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        appendLine(text, ByteBuffer.wrap(bytes, start, i - start), shown + ":" + line, problems);
        start = i + 1;
        line++;
      }
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text.toString();
  }

  private static void appendLine(
      StringBuilder text, ByteBuffer line, String place, List<String> problems) {
    try {
      text.append(StandardCharsets.UTF_8.newDecoder().decode(line));
    } catch (CharacterCodingException e) {
      problems.add(place + ": the line is not UTF-8; it is passed over");
    }
    text.append('\n');
  }

  private static byte[] bytes(File file) throws IOException {
    if (!file.exists()) {
      throw new IOException(isListed(file) ? "it is a link that leads nowhere" : "no such file");
    }
    if (!file.isFile()) {
      throw new IOException(file.isDirectory() ? "it is a directory" : "it is no regular file");
    }
    try (InputStream in = new FileInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("it is larger than " + LARGEST / 1024 + " KiB");
      }
      refuseNul(bytes);
      return bytes;
    }
  }

  /** A file full of NUL bytes, as a crash may leave it, would read as empty lines. */
  private static void refuseNul(byte[] bytes) throws IOException {
    for (byte each : bytes) {
      if (each == 0) {
        throw new IOException("it holds NUL bytes, so it is no UTF-8 text");
      }
    }
  }

  /** Whether something stands at a path, if only a link that leads nowhere or in a circle. */
  static boolean isPresent(File file) {
    return file.exists() || isListed(file);
  }

  private static boolean isListed(File file) {
    File parent = file.getParentFile();
    String[] names = parent == null ? null : parent.list();
    return names != null && Arrays.asList(names).contains(file.getName());
  }
}
