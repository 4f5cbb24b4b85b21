package io.loopwarden.junit.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What JUnit's configuration parameters say for all tests. */
final class ParameterRows {

  private static final String PREFIX = "loopwarden.junit.";
  private static final String ALLOW = PREFIX + "allow";
  private static final Set<String> KEYS = Set.of("operation", "culprit", "category", "reason");
  private static final String NEXT_KEY = "\\s*,\\s*(?=[a-z]+=)";

  private ParameterRows() {}

  /** Reads the allowances. */
  static List<Allowance> of(ExtensionContext context) {
    List<Allowance> read = new ArrayList<>();
    String value = context.getConfigurationParameter(ALLOW).orElse("");
    for (String row : value.split(";", -1)) {
      if (!row.isBlank()) {
        String place = "configuration parameter " + ALLOW + "=" + row.strip();
        read.add(PolicyReader.at(place, () -> allowance(row.strip(), place)));
      }
    }
    return read;
  }

  /** Reads a duration, which counts where no annotation says anything. */
  static long duration(ExtensionContext context, String name, long otherwise) {
    return context
        .getConfigurationParameter(PREFIX + name)
        .map(
            value ->
                PolicyReader.at(
                    "configuration parameter " + PREFIX + name + "=" + value,
                    () -> PolicyReader.duration(value.strip())))
        .orElse(otherwise);
  }

  private static Allowance allowance(String row, String place) {
    Map<String, String> values = new HashMap<>();
    for (String pair : row.split(NEXT_KEY, -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      if (!KEYS.contains(key) || equals < 0) {
        throw new WrongPolicy(
            "'" + pair + "' is not allowed; write operation=…, culprit=…, category=… and reason=…");
      }
      if (values.put(key, pair.substring(equals + 1).strip()) != null) {
        throw new WrongPolicy(key + " is given twice");
      }
    }
    return allowance(values, place);
  }

  private static Allowance allowance(Map<String, String> values, String place) {
    String reason = values.getOrDefault("reason", "");
    if (reason.isBlank()) {
      throw new WrongPolicy("the reason is missing; say why it may block there");
    }
    WaitPattern pattern =
        WaitPattern.parse(
            values.getOrDefault("operation", ""),
            values.getOrDefault("culprit", ""),
            values.getOrDefault("category", ""),
            null);
    return new Allowance(pattern, reason, place);
  }
}
