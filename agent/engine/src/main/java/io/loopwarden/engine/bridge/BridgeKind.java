package io.loopwarden.engine.bridge;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.naming.Initialisation;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bridges of one row, one for each loader that has its anchor. Not thread-safe. */
final class BridgeKind {

  private final BridgeRow row;

  /** Those not initialised yet among them. */
  private final List<WeakReference<Class<?>>> anchors = new ArrayList<>();

  /** Kept by the anchor itself, so that nothing here holds the application's loader. */
  private final Maker made;

  BridgeKind(BridgeRow row) {
    this.row = row;
    this.made = new Maker(row);
  }

  BridgeRow row() {
    return row;
  }

  /** Takes a class that may be an anchor of this row. */
  void learn(Class<?> anchor) {
    if (row.anchor().equals(anchor.getName())) {
      anchors.removeIf(other -> other.get() == null || anchor.equals(other.get()));
      anchors.add(new WeakReference<>(anchor));
    }
  }

  /** Adds the bridges of a type that applications use by now, in the order they were seen. */
  <T> void addUsed(Class<T> type, List<Bridge<T>> bridges) {
    for (WeakReference<Class<?>> known : anchors) {
      Class<?> anchor = known.get();
      Object bridge = anchor == null ? null : bridge(anchor);
      if (anchor != null && type.isInstance(bridge)) {
        bridges.add(new Bridge<>(anchor.getClassLoader(), type.cast(bridge)));
      }
    }
  }

  private @Nullable Object bridge(Class<?> anchor) {
    try {
      return Initialisation.hasBegun(anchor) ? made.get(anchor) : null;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError refused) {
      Faults.countForeign(refused);
      return null;
    }
  }

  /** Makes the bridge beside an anchor. One that cannot be made is not tried again. */
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
