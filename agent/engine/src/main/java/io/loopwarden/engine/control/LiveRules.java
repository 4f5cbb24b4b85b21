package io.loopwarden.engine.control;

import io.loopwarden.engine.config.Rules;
import io.loopwarden.engine.config.RulesReader;
import io.loopwarden.engine.loops.ThreadRules;
import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The user's rules in force. Read by any thread, changed by one at a time. */
final class LiveRules {

  private static final int MOST_TOLD = 100;

  private final Controlled agent;
  private final LiveSettings settings;
  private volatile Rules inForce;
  private boolean watchesThreads;

  LiveRules(Controlled agent, LiveSettings settings) {
    this.agent = agent;
    this.settings = settings;
    this.inForce = agent.rules();
    this.watchesThreads = !threads(inForce).isEmpty();
  }

  /** Returns how many there are. */
  int count() {
    return inForce.all().size();
  }

  /** Reads the file again; returns what changed, or what is wrong. */
  String reload() {
    String path = settings.current().rules();
    return path == null
        ? "no file of rules is set; useRules(path) names one"
        : use(path, settings.current().rulesPlace());
  }

  /** Does the same with another file, which counts from now on if it is sound. */
  String use(String path, String place) {
    List<String> told = new ArrayList<>();
    Rules read =
        RulesReader.readSound(path, place, agent.directory(), System.currentTimeMillis(), told);
    if (read == null) {
      String kept = count() + " rules stay in force; nothing is changed:";
      return lines(path + " has faults, the " + kept, told);
    }
    List<String> changes = changes(inForce.all(), read.all());
    try {
      apply(read);
    } catch (IOException damaged) {
      throw new IllegalStateException("the agent jar is damaged: " + damaged.getMessage());
    }
    settings.rules(path, place);
    told.addAll(changes);
    String news = changes.isEmpty() ? ", none of them new" : ":";
    return lines(path + ": " + read.all().size() + " rules in force" + news, told);
  }

  private void apply(Rules read) throws IOException {
    Running running = agent.running();
    running.pipeline().thread().flush(); // what was captured before is judged by the rules before
    Rules before = inForce;
    running.pipeline().naming().allow(read.allows());
    inForce = read;
    applyThreads(read);
    if (!texts(before.declarations()).equals(texts(read.declarations()))) {
      agent.weaver().weaveDeclared(read.declarations(), agent.instrumentation());
    }
  }

  private void applyThreads(Rules read) {
    ThreadRules threads = threads(read);
    if (!threads.isEmpty() && !watchesThreads) {
      watchesThreads = true;
      agent.weaver().watchNamedThreads(agent.instrumentation());
    }
    agent.marker().replaceRules(threads);
  }

  private ThreadRules threads(Rules rules) {
    return ThreadRules.of(
        settings.current().loopThreads(),
        rules.loopThreads(),
        settings.current().loopThreadClasses(),
        rules.loopClasses());
  }

  private static List<String> changes(List<Row> before, List<Row> after) {
    List<String> old = texts(before);
    List<String> now = texts(after);
    List<String> changes = new ArrayList<>();
    for (String rule : now) {
      if (!old.contains(rule)) {
        changes.add("+ " + rule);
      }
    }
    for (String rule : old) {
      if (!now.contains(rule)) {
        changes.add("- " + rule);
      }
    }
    return changes;
  }

  private static List<String> texts(List<Row> rows) {
    List<String> texts = new ArrayList<>();
    for (Row row : rows) {
      StringBuilder text = new StringBuilder(row.verb()).append(' ').append(row.subject());
      for (Map.Entry<String, String> option : row.options().entrySet()) {
        text.append(' ').append(option.getKey()).append('=').append(option.getValue());
      }
      texts.add(text.append(" : ").append(row.reason()).toString());
    }
    return texts;
  }

  private static String lines(String first, List<String> more) {
    StringBuilder text = new StringBuilder(first);
    for (String line : more.subList(0, Math.min(more.size(), MOST_TOLD))) {
      text.append("\n  ").append(line);
    }
    if (more.size() > MOST_TOLD) {
      text.append("\n  … and ").append(more.size() - MOST_TOLD).append(" more");
    }
    return text.toString();
  }
}
