package io.loopwarden.engine.weave;

/**
 * Looks for words in a class file's constant pool without parsing anything else: the cheap test
 * that spares classes which cannot match. Reads each entry once and compares bytes only where the
 * length fits.
 */
final class ConstantPool {

  private static final int POOL_COUNT = 8;
  private static final int POOL_START = 10;

  private ConstantPool() {}

  /**
   * Returns the words found, as bits.
   *
   * @param file a class file
   * @param words at most 32 words; one that ends in {@code /} or contains one at its end matches as
   *     a part of an entry, others must be a whole entry
   */
  static int find(byte[] file, Word[] words) {
    int found = 0;
    int count = u2(file, POOL_COUNT);
    int at = POOL_START;
    for (int entry = 1; entry < count; entry++) {
      int tag = file[at];
      if (tag == 1) {
        int length = u2(file, at + 1);
        for (int i = 0; i < words.length; i++) {
          if (words[i].isIn(file, at + 3, length)) {
            found |= 1 << i;
          }
        }
        at += 3 + length;
      } else {
        at += sizeOf(tag);
        if (tag == 5 || tag == 6) {
          entry++; // long and double take two entries
        }
      }
    }
    return found;
  }

  private static int sizeOf(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 3;
      case 15 -> 4;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 5;
      case 5, 6 -> 9;
      default -> throw new IllegalArgumentException("constant pool tag " + tag);
    };
  }

  private static int u2(byte[] file, int at) {
    return ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF);
  }

  /** A word to look for. */
  static final class Word {

    private final byte[] bytes;
    private final boolean part;
    private final boolean end;

    private Word(String text, boolean part, boolean end) {
      this.bytes = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
      this.part = part;
      this.end = end;
    }

    /** A whole entry. */
    static Word whole(String text) {
      return new Word(text, false, false);
    }

    /** A part of an entry. */
    static Word part(String text) {
      return new Word(text, true, false);
    }

    /** The end of an entry. */
    static Word end(String text) {
      return new Word(text, false, true);
    }

    boolean isIn(byte[] file, int start, int length) {
      if (end) {
        return length >= bytes.length && matchesAt(file, start + length - bytes.length);
      }
      if (!part) {
        return length == bytes.length && matchesAt(file, start);
      }
      for (int at = start; at <= start + length - bytes.length; at++) {
        if (file[at] == bytes[0] && matchesAt(file, at)) {
          return true;
        }
      }
      return false;
    }

    private boolean matchesAt(byte[] file, int at) {
      for (int i = 0; i < bytes.length; i++) {
        if (file[at + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
