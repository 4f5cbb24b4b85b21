package io.loopwarden.engine.bridge;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bridges into the application's libraries, each made once the application has begun to use the
 * library: when its anchor is initialised. A bridge lives as long as the loader of its library and
 * keeps it from nothing. Thread-safe; asking loads classes of the application and may wait for its
 * class loaders, so never ask on a loop thread or the agent's.
 */
public final class Bridges {

  private final List<BridgeKind> kinds = new ArrayList<>();
  private final Anchors anchors;
  private final @Nullable Instrumentation loadedBefore;
  private boolean lookedBack;

  private Bridges(List<BridgeRow> rows, @Nullable Instrumentation loadedBefore) {
    this.anchors = new Anchors(rows);
    this.loadedBefore = loadedBefore;
    for (BridgeRow row : rows) {
      kinds.add(new BridgeKind(row));
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
    for (BridgeKind kind : kinds) {
      String anchor = kind.row().anchor();
      if (kind.row().appears() && !types.contains(anchor)) {
        types.add(anchor);
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
    for (BridgeKind kind : kinds) {
      if (kind.row().role().equals(role)) {
        kind.addUsed(type, bridges);
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
    for (BridgeKind kind : kinds) {
      kind.learn(anchor);
    }
  }
}
