package io.loopwarden.junit.baseline;

/**
 * What writing the baseline changes.
 *
 * @param added entries for findings that were not in the file
 * @param removed entries whose findings are fixed
 * @param changed entries with other test classes or a longer wait
 * @param content the whole file afterwards
 */
public record BaselineChange(int added, int removed, int changed, String content) {

  /** Returns whether the file stays as it is. */
  public boolean isNothing() {
    return added + removed + changed == 0;
  }
}
