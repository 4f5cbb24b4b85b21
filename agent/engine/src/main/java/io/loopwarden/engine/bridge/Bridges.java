package io.loopwarden.engine.bridge;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.naming.Initialisation;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bridges into the application's libraries, each made once the application has begun to use the
 * library: when its anchor is initialised. A bridge lives as long as the loader of its library and
 * keeps it from nothing. Thread-safe; asking loads classes of the application and may wait for its
 * class loaders, so never ask on a loop thread or the agent's.
 */
public final class Bridges {

  private final List<BridgeRow> rows;
  private final Anchors anchors;
  private final @Nullable Instrumentation loadedBefore;
  private boolean lookedBack;

  /** Anchors by the row they are for, those not initialised yet among them. */
  private final Map<BridgeRow, List<WeakReference<Class<?>>>> found = new HashMap<>();

  /** Kept by the anchor itself, so that nothing here holds the application's loader. */
  private final Map<BridgeRow, ClassValue<Object>> made = new HashMap<>();

  private Bridges(List<BridgeRow> rows, @Nullable Instrumentation loadedBefore) {
    this.rows = rows;
    this.anchors = new Anchors(rows);
    this.loadedBefore = loadedBefore;
    for (BridgeRow row : rows) {
      found.put(row, new ArrayList<>());
      made.put(row, new Maker(row));
    }
  }

  /**
   * Reads the rows; nothing is found yet.
   *
   * @throws IOException when the agent jar is damaged
   */
  public static Bridges read(Instrumentation instrumentation) throws IOException {
    return new Bridges(BridgeRow.readAll(), instrumentation);
  }

  /** Returns bridges to nothing. */
  public static Bridges none() {
    return new Bridges(List.of(), null);
  }

  /** Notices libraries that load. Called in premain. */
  public Anchors anchors() {
    return anchors;
  }

  /** Returns the classes whose objects have to be told when they are made. Fit for premain. */
  public List<String> appearing() {
    List<String> types = new ArrayList<>();
    for (BridgeRow row : rows) {
      if (row.appears() && !types.contains(row.anchor())) {
        types.add(row.anchor());
      }
    }
    return types;
  }

  /**
   * Returns the bridges of a role that the application uses by now, in the order they were seen.
   */
  public synchronized <T> List<Bridge<T>> find(String role, Class<T> type) {
    learn();
    List<Bridge<T>> bridges = new ArrayList<>();
    for (BridgeRow row : rows) {
      if (row.role().equals(role)) {
        for (WeakReference<Class<?>> anchor : found.getOrDefault(row, List.of())) {
          addUsed(row, anchor.get(), type, bridges);
        }
      }
    }
    return bridges;
  }

  private void learn() {
    if (!lookedBack && loadedBefore != null) {
      lookedBack = true;
      anchors.lookBack(loadedBefore);
    }
    for (Anchors.Sighting sighting : anchors.take()) {
      Class<?> type = sighting.type();
      if (type != null) {
        add(type);
      }
    }
  }

  private void add(Class<?> anchor) {
    for (BridgeRow row : rows) {
      List<WeakReference<Class<?>>> known = found.get(row);
      if (known != null && row.anchor().equals(anchor.getName())) {
        known.removeIf(other -> other.get() == null || anchor.equals(other.get()));
        known.add(new WeakReference<>(anchor));
      }
    }
  }

  private <T> void addUsed(
      BridgeRow row, @Nullable Class<?> anchor, Class<T> type, List<Bridge<T>> bridges) {
    ClassValue<Object> maker = made.get(row);
    try {
      if (anchor != null && maker != null && Initialisation.hasBegun(anchor)) {
        Object bridge = maker.get(anchor);
        if (type.isInstance(bridge)) {
          bridges.add(new Bridge<>(anchor.getClassLoader(), type.cast(bridge)));
        }
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError refused) {
      Faults.countForeign(refused);
    }
  }

  /** Makes the bridge of one row beside an anchor. One that cannot be made is not tried again. */
  private static final class Maker extends ClassValue<Object> {

    private static final Object IMPOSSIBLE = new Object();

    private final BridgeRow row;

    Maker(BridgeRow row) {
      this.row = row;
    }

    @Override
    protected Object computeValue(Class<?> anchor) {
      try {
        return new BridgeLoader(anchor.getClassLoader(), row.moved())
            .loadClass(row.bridge())
            .getConstructor()
            .newInstance();
      } catch (ReflectiveOperationException | RuntimeException | LinkageError impossible) {
        Faults.countForeign(impossible);
        return IMPOSSIBLE;
      }
    }
  }
}
