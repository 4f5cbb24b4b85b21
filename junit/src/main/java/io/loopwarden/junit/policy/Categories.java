package io.loopwarden.junit.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The categories that findings have, with what a loop does there: the rows of the agent's {@code
 * categories.txt}, of which the build packs a copy.
 */
public final class Categories {

  private static final Pattern ROW = Pattern.compile("category (\\S+) : (.+)");
  private static final Map<String, String> MEANINGS = read();

  static final Set<String> ALL = MEANINGS.keySet();

  private Categories() {}

  /**
   * Returns what a loop does there, e.g. {@code waits for a database}, or {@code null} for none of
   * them.
   */
  public static @Nullable String meaning(String name) {
    return MEANINGS.get(name);
  }

  private static Map<String, String> read() {
    try (InputStream in = Categories.class.getResourceAsStream("categories.txt")) {
      if (in == null) {
        throw new IllegalStateException("categories.txt is missing: the jar is damaged");
      }
      Map<String, String> meanings = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .forEach(row -> meanings.put(row.group(1), row.group(2)));
      return Map.copyOf(meanings);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
