package io.loopwarden.junit.baseline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run shows about the baseline.
 *
 * @param file the file, or {@code null} when there was none
 * @param entries how many entries it has
 * @param removable entries whose test classes all ran whole, and none met the finding
 * @param placeholders the other entries that have no reason yet
 */
public record BaselineReview(
    @Nullable Path file,
    int entries,
    List<BaselineEntry> removable,
    List<BaselineEntry> placeholders) {

  /** Copies the lists. */
  public BaselineReview {
    removable = List.copyOf(removable);
    placeholders = List.copyOf(placeholders);
  }
}
