package io.loopwarden.engine.report;

/**
 * When a report's file is moved out of the way.
 *
 * @param mostBytes longest file, in bytes; 0 for no bound
 * @param kept how many moved files are kept, 1 or more
 */
record Rotation(long mostBytes, int kept) {

  /** One file that grows for ever. */
  static final Rotation NEVER = new Rotation(0, 1);

  /** Returns whether a file would become too long, and is worth keeping apart. */
  boolean isDue(long size, long more) {
    return mostBytes > 0 && size + more > mostBytes && size > mostBytes / 2;
  }
}
