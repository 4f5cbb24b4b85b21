package io.loopwarden.junit.baseline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the baseline is, and what is done with it.
 *
 * @param file the file
 * @param explicit whether the user named it: a missing one is an error then
 * @param writing whether the run brings it up to date at its end
 */
public record BaselineSetting(Path file, boolean explicit, boolean writing) {

  /** The configuration parameter that names the file. */
  public static final String FILE = "loopwarden.junit.baseline";

  /** The configuration parameter that lets the run write the file. */
  public static final String WRITE = "loopwarden.junit.baseline.write";

  /** The file that is looked for when none is named. */
  public static final String DEFAULT_FILE = "loopwarden-baseline.txt";

  /**
   * Reads the two parameters.
   *
   * @param parameters gives the text of a configuration parameter, if it is set
   * @param directory where relative paths start, and the default file is looked for
   * @throws InvalidBaselineException when a parameter's text is not allowed
   */
  public static BaselineSetting of(Function<String, Optional<String>> parameters, Path directory) {
    Optional<String> named = parameters.apply(FILE).map(String::trim).filter(t -> !t.isEmpty());
    return new BaselineSetting(
        directory.resolve(named.orElse(DEFAULT_FILE)),
        named.isPresent(),
        writing(parameters.apply(WRITE).orElse("false").trim()));
  }

  private static boolean writing(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new InvalidBaselineException(WRITE + "=" + text + " is not allowed: true or false");
    };
  }
}
