package io.loopwarden.engine.config;

import io.loopwarden.engine.text.OneLine;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Merges the four places a setting can stand in: agent argument before system property before
 * environment before file. Nothing the user writes makes it fail: each wrong setting becomes one
 * problem line, and the rest counts.
 */
public final class SettingsReader {

  private static final int MOST_PROBLEMS = 20;
  private static final int LONGEST_SHOWN_PATH = 200;

  private final File directory;
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private SettingsReader(File directory) {
    this.directory = directory;
  }

  /**
   * Reads the settings.
   *
   * @param agentArgument text after {@code -javaagent:….jar=}, or {@code null}
   * @param properties system properties
   * @param environment environment variables
   * @param directory where relative paths start
   */
  public static Settings read(
      @Nullable String agentArgument,
      Properties properties,
      Map<String, String> environment,
      File directory) {
    SettingsReader reader = new SettingsReader(directory);
    if (agentArgument != null) {
      reader.add(AgentArgument.read(agentArgument, reader.problems));
    }
    reader.add(ProcessSettings.fromProperties(properties));
    reader.add(ProcessSettings.fromEnvironment(environment));
    reader.addFile();
    return reader.settings();
  }

  private void addFile() {
    Assignment config = config();
    String path = config == null ? Setting.DEFAULT_CONFIG : config.value();
    File file = TextFile.at(directory, path);
    if (config == null && !TextFile.isPresent(file)) {
      return;
    }
    String shown = OneLine.of(path, LONGEST_SHOWN_PATH);
    try {
      String text = TextFile.read(file, shown, problems);
      add(withoutConfig(SettingsFile.read(text, shown, problems)));
    } catch (IOException e) {
      String what = config == null ? shown : config.shown();
      problems.add(
          what
              + " cannot be read: "
              + OneLine.of(String.valueOf(e.getMessage()))
              + "; going on without the file");
    }
  }

  private List<Assignment> withoutConfig(List<Assignment> fromFile) {
    List<Assignment> others = new ArrayList<>();
    for (Assignment assignment : fromFile) {
      if (assignment.name().equals(Setting.CONFIG.name())) {
        problems.add(assignment.shown() + " names the file and cannot stand in it; it is ignored");
      } else {
        others.add(assignment);
      }
    }
    return others;
  }

  private @Nullable Assignment config() {
    for (Assignment assignment : assignments) {
      if (assignment.name().equals(Setting.CONFIG.name())
          && isAllowed(Setting.CONFIG, assignment)) {
        return assignment;
      }
    }
    return null;
  }

  /** Adds what one place sets; of two for one name the later counts. */
  private void add(Collection<Assignment> fromOnePlace) {
    Map<String, Assignment> byName = new LinkedHashMap<>();
    for (Assignment assignment : fromOnePlace) {
      Assignment earlier = byName.put(assignment.name(), assignment);
      if (earlier != null) {
        problems.add(earlier.shown() + " is set again to " + assignment.shown() + ", which counts");
      }
    }
    assignments.addAll(byName.values());
  }

  private Settings settings() {
    Map<Setting<?>, Assignment> chosen = new LinkedHashMap<>();
    for (Assignment assignment : assignments) {
      Setting<?> setting = Setting.named(assignment.name());
      if (setting == null) {
        problems.add(unknown(assignment));
      } else if (isAllowed(setting, assignment)) {
        chosen.putIfAbsent(setting, assignment);
      }
    }
    for (Assignment assignment : assignments) {
      Setting<?> setting = Setting.named(assignment.name());
      if (setting != null && !isAllowed(setting, assignment)) {
        problems.add(notAllowed(setting, assignment, chosen.get(setting)));
      }
    }
    return new Settings(chosen, shortened());
  }

  private static boolean isAllowed(Setting<?> setting, Assignment assignment) {
    return setting.format().parse(assignment.value()) != null;
  }

  private static String unknown(Assignment assignment) {
    List<String> names = new ArrayList<>();
    for (Setting<?> setting : Setting.ALL) {
      names.add(setting.name());
    }
    String nearest = Suggestion.nearest(assignment.name(), names);
    String hint =
        nearest == null
            ? "allowed are " + String.join(", ", names) + ";"
            : "did you mean " + nearest + "?";
    return assignment.shown() + " is no setting: " + hint + " it is ignored";
  }

  private static String notAllowed(
      Setting<?> setting, Assignment wrong, @Nullable Assignment instead) {
    String used;
    if (instead != null) {
      used = instead.shown();
    } else if (setting.defaultText() != null) {
      used = "the default " + setting.defaultText();
    } else {
      used = "none";
    }
    return wrong.shown() + " is not allowed: " + setting.format().allowed() + "; using " + used;
  }

  private List<String> shortened() {
    if (problems.size() <= MOST_PROBLEMS) {
      return problems;
    }
    List<String> shown = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
    shown.add(problems.size() - MOST_PROBLEMS + " more problems with the settings are not shown");
    return shown;
  }
}
