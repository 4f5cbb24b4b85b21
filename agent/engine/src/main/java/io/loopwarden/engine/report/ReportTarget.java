package io.loopwarden.engine.report;

import java.io.IOException;

/** A file that is open for appending. One thread only. */
interface ReportTarget {

  /** What has become of the file since it was last looked at. */
  enum State {
    /** It stands where it stood. */
    CURRENT,
    /** It stands there, but was emptied or shortened. */
    CUT,
    /** It was moved or deleted, or another file stands in its place. */
    GONE
  }

  /** Appends bytes in one piece. */
  void write(byte[] bytes) throws IOException;

  /** Returns how long the file is, in bytes, by what is known since it was last looked at. */
  long size();

  /** Looks at the file; costs one call to the system. */
  State look() throws IOException;

  /**
   * Moves the file out of the way, and those moved before by one. What is written here afterwards
   * still goes to the moved file.
   *
   * @param kept most moved files to keep, 1 or more
   * @param leastBytes a shorter file is left where it is: another process was faster
   * @return whether another file is to be opened now
   * @throws IOException when it cannot be moved; the file stands where it stood
   */
  boolean moveAway(int kept, long leastBytes) throws IOException;

  /** Lets go of the file. */
  void close();
}
