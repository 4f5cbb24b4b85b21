package io.loopwarden.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to do it wrong, and servers that show it.
 *
 * @param number its place among them, from 1
 * @param name its one-word name
 * @param title what it is
 * @param rule how to decide in such a case
 * @param apps the servers that show it, one a framework
 */
record Pitfall(int number, String name, String title, String rule, List<PitfallApp> apps) {

  Pitfall {
    apps = List.copyOf(apps);
  }

  /** Each server's broken endpoint, then its fixed one. */
  List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (PitfallApp app : apps) {
      for (Endpoint endpoint : Endpoint.values()) {
        cases.add(new Case(this, app, endpoint));
      }
    }
    return cases;
  }

  /** The same with the servers of one module alone; empty when that has none. */
  Optional<Pitfall> shownBy(String module) {
    List<PitfallApp> shown = apps.stream().filter(app -> app.module().equals(module)).toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pitfall(number, name, title, rule, shown));
  }

  /** As its files are called, e.g. {@code 03-sleep}. */
  String fileName() {
    return String.format("%02d-%s", number, name);
  }
}
