package io.loopwarden.junit.baseline;

import io.loopwarden.junit.text.Durations;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line of the file; whatever is wrong with it is a problem. */
final class EntryParser {

  static final String VERB = "known";
  static final String OPERATION = "operation";
  static final String CULPRIT = "culprit";
  private static final String ABOVE_ZERO = ", above 0";
  static final String MAX = "max";
  static final String TESTS = "tests";
  static final String UNTIL = "until";
  static final String REASON_MARK = " : ";

  private static final List<String> KEYS = List.of(OPERATION, CULPRIT, MAX, TESTS, UNTIL);
  private static final String SHAPE =
      "; an entry is 'known <fingerprint> operation=… culprit=… max=… tests=… until=… : reason'";
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern TEST_SEPARATOR = Pattern.compile("\\|");

  private final String place;
  private final int line;
  private final List<String> problems;
  private final Map<String, String> values = new HashMap<>();

  private EntryParser(Object file, int line, List<String> problems) {
    this.place = file + ":" + line + ": ";
    this.line = line;
    this.problems = problems;
  }

  /** Returns the entry, or {@code null} when it had a problem, which was added then. */
  static @Nullable BaselineEntry parse(Object file, int line, String text, List<String> problems) {
    int before = problems.size();
    BaselineEntry entry = new EntryParser(file, line, problems).parse(text);
    return problems.size() == before ? entry : null;
  }

  private @Nullable BaselineEntry parse(String text) {
    int mark = text.indexOf(REASON_MARK);
    if (mark < 0 || text.substring(mark + REASON_MARK.length()).isBlank()) {
      problem("no reason" + SHAPE);
      return null;
    }
    StringTokenizer words = new StringTokenizer(text.substring(0, mark));
    String verb = words.hasMoreTokens() ? words.nextToken() : "";
    String fingerprint = words.hasMoreTokens() ? words.nextToken() : "";
    if (!verb.equals(VERB)) {
      problem("'" + verb + "' is not allowed" + SHAPE);
      return null;
    }
    if (!FINGERPRINT.matcher(fingerprint).matches()) {
      problem("'" + fingerprint + "' is no fingerprint: 16 digits of 0-9 and a-f, as in reports");
    }
    while (words.hasMoreTokens()) {
      readOption(words.nextToken());
    }
    return new BaselineEntry(
        fingerprint,
        values.get(OPERATION),
        values.get(CULPRIT),
        max(),
        tests(),
        until(),
        text.substring(mark + REASON_MARK.length()).trim(),
        line);
  }

  private void readOption(String word) {
    int equals = word.indexOf('=');
    String key = equals < 0 ? word : word.substring(0, equals);
    if (!KEYS.contains(key)) {
      problem("'" + key + "' is no key; allowed are " + String.join(", ", KEYS));
    } else if (equals < 0 || equals == word.length() - 1) {
      problem(key + " has no value" + SHAPE);
    } else if (values.put(key, word.substring(equals + 1)) != null) {
      problem(key + " is given twice");
    }
  }

  private long max() {
    String text = values.get(MAX);
    if (text == null) {
      problem("max is missing: how long the longest wait was; " + Durations.ALLOWED + ABOVE_ZERO);
      return 0;
    }
    Long nanos = Durations.parse(text);
    if (nanos == null || nanos == 0) {
      problem("max=" + text + " is not allowed: " + Durations.ALLOWED + ABOVE_ZERO);
      return 0;
    }
    return nanos;
  }

  private List<String> tests() {
    String text = values.get(TESTS);
    if (text == null) {
      return List.of();
    }
    List<String> names = Arrays.asList(TEST_SEPARATOR.split(text, -1));
    if (names.contains("") || new HashSet<>(names).size() < names.size()) {
      problem(
          "tests=" + text + " is not allowed: names of test classes, separated by |, each once");
    }
    return List.copyOf(names);
  }

  private @Nullable LocalDate until() {
    String text = values.get(UNTIL);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException noDate) {
      problem("until=" + text + " is no date: YYYY-MM-DD, the last day it is known");
      return null;
    }
  }

  private void problem(String text) {
    problems.add(place + text);
  }
}
