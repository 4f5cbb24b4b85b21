package io.loopwarden.engine.blockhound;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.loops.LoopMarker;
import io.loopwarden.engine.naming.NestedAllowances;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import io.loopwarden.engine.weave.Weaver;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Takes the rules of providers over: allowances into naming, marks into the catalogue, threads into
 * the marker. Used by one thread at a time, the agent's or whoever flushes it.
 */
public final class ShippedRules {

  private final Providers providers;
  private final NestedAllowances allowances;
  private final Catalogue catalogue;
  private final LoopMarker marker;
  private final Weaver weaver;
  private final Instrumentation instrumentation;

  /**
   * Creates what takes over; nothing is looked for yet.
   *
   * @param allowances where allowances go
   * @param say takes a line for the user
   */
  public ShippedRules(
      NestedAllowances allowances,
      Catalogue catalogue,
      LoopMarker marker,
      Weaver weaver,
      Instrumentation instrumentation,
      Consumer<String> say) {
    this.providers = new Providers(say);
    this.allowances = allowances;
    this.catalogue = catalogue;
    this.marker = marker;
    this.weaver = weaver;
    this.instrumentation = instrumentation;
  }

  /**
   * Looks through the class loaders of the loops that are new. Costs little when none is; may take
   * long else.
   *
   * @throws IOException when the agent jar is damaged
   */
  public void look(LoopThread[] loops) throws IOException {
    if (loops.length > 0) {
      look(ClassLoader.getSystemClassLoader());
    }
    for (LoopThread loop : loops) {
      ClassLoader loader = loop.thread().getContextClassLoader();
      if (loader != null) {
        look(loader);
      }
    }
  }

  private void look(ClassLoader loader) throws IOException {
    if (!providers.isNew(loader)) {
      return;
    }
    List<ProviderRules> found = providers.of(loader);
    if (found.isEmpty()) {
      return;
    }
    List<Row> known = RowReader.readBuiltIn("blockhound.txt");
    List<Row> marks = new ArrayList<>();
    List<Predicate<Thread>> threads = new ArrayList<>();
    for (ProviderRules rules : found) {
      allowances.add(narrowed(rules.allowances(), known), rules.origin());
      marks.addAll(rules.marks());
      if (rules.threads() != null && !isModelled(rules.origin(), known)) {
        threads.add(rules.threads());
      }
    }
    weave(marks, threads);
  }

  private void weave(List<Row> marks, List<Predicate<Thread>> threads) {
    if (!marks.isEmpty()) {
      weaver.weave(catalogue.declare(marks), instrumentation);
    }
    if (!threads.isEmpty()) {
      marker.trust(threads);
      weaver.watchThreads(instrumentation);
      marker.ask(Thread.getAllStackTraces().keySet());
    }
  }

  /** Without those that would also allow what they were not meant for. */
  static Map<String, Map<String, Boolean>> narrowed(
      Map<String, Map<String, Boolean>> allowances, List<Row> known) {
    Map<String, Map<String, Boolean>> kept = new HashMap<>(allowances);
    for (Row row : known) {
      if (row.verb().equals("ignore-allowance")) {
        String[] method = row.subject().split("#", 2);
        kept.computeIfPresent(method[0], (type, methods) -> without(methods, method[1]));
      }
    }
    return kept;
  }

  private static Map<String, Boolean> without(Map<String, Boolean> methods, String method) {
    Map<String, Boolean> kept = new HashMap<>(methods);
    kept.remove(method, true);
    return kept;
  }

  /** Whether a loop model of ours tells the provider's threads better than its predicate. */
  private static boolean isModelled(String origin, List<Row> known) {
    for (Row row : known) {
      if (row.verb().equals("ignore-threads") && origin.endsWith(row.subject())) {
        return true;
      }
    }
    return false;
  }
}
