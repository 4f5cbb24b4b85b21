package io.loopwarden.engine.catalogue;

import io.loopwarden.bootstrap.Probes;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All probes meant for one JDK, indexed by id; the primitives first, then the contracts. Beside
 * them the rows that this JDK cannot have. Thread-safe; probes are only ever added.
 */
public final class Catalogue {

  /** Replaced when probes are declared, never changed. */
  private volatile List<Probe> probes;

  private final List<Probe> elsewhere;
  private final int firstContract;

  /** Written by whoever holds the monitor, read by anyone. */
  private volatile boolean failing;

  private final Receivers receivers;
  private final Set<String> nativeCallers;

  private Catalogue(
      List<Probe> probes,
      List<Probe> elsewhere,
      int firstContract,
      Receivers receivers,
      Set<String> nativeCallers) {
    this.probes = Collections.unmodifiableList(probes);
    this.elsewhere = Collections.unmodifiableList(elsewhere);
    this.firstContract = firstContract;
    this.receivers = receivers;
    this.nativeCallers = Collections.unmodifiableSet(nativeCallers);
  }

  /**
   * Reads the built-in catalogue.
   *
   * @param release feature release of the JDK, e.g. 17
   * @throws IOException when the jar is damaged
   */
  public static Catalogue read(int release) throws IOException {
    List<Probe> probes = new ArrayList<>();
    List<Probe> elsewhere = new ArrayList<>();
    Receivers receivers = new Receivers();
    Set<String> nativeCallers = new HashSet<>();
    List<Row> methods = new ArrayList<>();
    for (Row row : RowReader.readBuiltIn("catalogue.txt")) {
      switch (row.verb()) {
        case "receiver" -> receivers.add(row);
        case "caller" -> addCaller(row, release, nativeCallers);
        default -> methods.add(row);
      }
    }
    addAll(methods, release, probes, elsewhere);
    int firstContract = probes.size();
    addAll(RowReader.readBuiltIn("jdbc.txt"), release, probes, elsewhere);
    addAll(RowReader.readBuiltIn("refusals.txt"), release, probes, elsewhere);
    return new Catalogue(probes, elsewhere, firstContract, receivers, nativeCallers);
  }

  private static void addCaller(Row row, int release, Set<String> callers) {
    if (Probe.jdksOf(row).holds(release)) {
      callers.add(row.subject());
    }
  }

  private static void addAll(
      List<Row> rows, int release, List<Probe> probes, List<Probe> elsewhere) {
    for (Row row : rows) {
      Probe probe = Probe.of(probes.size(), row);
      (probe.jdks().holds(release) ? probes : elsewhere).add(probe);
    }
  }

  /**
   * Adds probes while the program runs and publishes them; to be woven after that. A row {@code
   * blocking CLASS#METHOD : reason}, both names with {@code *} for any run of characters, declares
   * each method it matches to block, by whatever means.
   *
   * @param rows rows with the verb {@code blocking} or {@code probe}
   * @return the new probes
   * @throws IllegalArgumentException when a row holds a word that is not allowed; nothing is added
   *     then
   */
  public synchronized List<Probe> declare(List<Row> rows) {
    List<Probe> all = new ArrayList<>(probes);
    for (Row row : rows) {
      all.add(Probe.of(all.size(), row));
    }
    List<Probe> added = List.copyOf(all.subList(probes.size(), all.size()));
    probes = Collections.unmodifiableList(all);
    install(failing);
    return added;
  }

  /** Returns whether calls are judged at their entry. */
  public boolean isFailing() {
    return failing;
  }

  /** Returns whether calls of native methods are rewritten on this JDK. */
  public boolean rewritesCalls() {
    for (Probe probe : probes) {
      if (probe.source() == Probe.Source.CALL) {
        return true;
      }
    }
    return false;
  }

  /** Returns all probes in the order of their ids. */
  public List<Probe> probes() {
    return probes;
  }

  /**
   * Returns the rows of other JDKs whose method no row of this one covers: calls that are not
   * watched here, or do not exist here. Their ids mean nothing.
   */
  public List<Probe> notOnThisJdk() {
    List<Probe> missing = new ArrayList<>();
    for (Probe probe : elsewhere) {
      if (!covers(probe)) {
        missing.add(probe);
      }
    }
    return missing;
  }

  private boolean covers(Probe other) {
    if (other.row().option("elsewhere") != null) {
      return true;
    }
    MethodPattern method = other.pattern();
    for (Probe probe : probes) {
      if (probe.pattern().owner().equals(method.owner())
          && probe.pattern().name().equals(method.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the JDK classes, with dots, whose calls of native methods are rewritten though loaded.
   */
  public Set<String> nativeCallers() {
    return nativeCallers;
  }

  /** Returns what a wait of a probe is for, given the woven method's receiver. */
  public String categoryOf(Probe probe, @Nullable Object receiver) {
    return receivers.categoryOf(probe, receiver);
  }

  /** Returns the probe with an id that woven code reported. */
  public Probe probe(int id) {
    return probes.get(id);
  }

  /**
   * Publishes what the hot path must know; takes effect for calls that begin later. Any thread.
   *
   * @param failing whether calls are judged at their entry
   */
  public synchronized void install(boolean failing) {
    this.failing = failing;
    int count = probes.size();
    byte[] guards = new byte[count];
    byte[] captures = new byte[count];
    boolean[] fails = new boolean[count];
    for (Probe probe : probes) {
      int id = probe.id();
      guards[id] = probe.guard().byteBefore();
      captures[id] = probe.guard().captureOf(probe.kind());
      fails[id] = failing && probe.failSafe();
    }
    Probes.install(guards, captures, firstContract, fails);
  }
}
