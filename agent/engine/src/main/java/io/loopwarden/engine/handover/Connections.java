package io.loopwarden.engine.handover;

import io.loopwarden.api.WorkOrigin;
import io.loopwarden.engine.loops.ValuePath;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * In whose name something was sent last over each connection: what is received over it, at either
 * end, is that one's work. Both ends of a connection within this JVM know it by its two ports.
 *
 * <p>The end that sends first asks, the other answers. When two origins ask before there was an
 * answer the connection is shared, as in HTTP/2, and tells nothing from then on.
 *
 * <p>Lock-free; any thread. A table of fixed size: of two connections that fall into one place, the
 * older is forgotten.
 */
public final class Connections {

  private static final int SLOTS = 1 << 14;

  private final List<Handover> rows;
  private final AtomicReferenceArray<@Nullable Connection> table =
      new AtomicReferenceArray<>(SLOTS);

  /**
   * Creates an empty table.
   *
   * @param rows all rows, by their number
   */
  public Connections(List<Handover> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The calling thread sends something, in the name of an origin that may be unknown. */
  public void sent(int row, @Nullable Object self, @Nullable Object argument, long origin) {
    Ends ends = rows.get(row).ends();
    int local = ends == null ? Ends.UNKNOWN : ends.local(self, argument);
    int remote = ends == null ? Ends.UNKNOWN : ends.remote(self, argument);
    if (local == Ends.UNKNOWN || remote == Ends.UNKNOWN) {
      return;
    }
    int slot = slotOf(local, remote);
    Connection before = table.get(slot);
    while (!table.compareAndSet(slot, before, after(before, local, remote, row, origin))) {
      before = table.get(slot);
    }
  }

  private static Connection after(
      @Nullable Connection before, int local, int remote, int row, long origin) {
    return before != null && before.joins(local, remote)
        ? before.afterSending(local, row, origin)
        : Connection.begunBy(local, remote, row, origin);
  }

  /** The calling thread receives something; returns whose work that is, if it is known. */
  public long received(int row, @Nullable Object self, @Nullable Object argument) {
    Ends ends = rows.get(row).ends();
    int local = ends == null ? Ends.UNKNOWN : ends.local(self, argument);
    int remote = ends == null ? Ends.UNKNOWN : ends.remote(self, argument);
    Connection connection = table.get(slotOf(local, remote));
    return connection != null && connection.joins(local, remote)
        ? connection.origin()
        : WorkOrigin.NONE;
  }

  /** Returns the task that a row's method runs, or {@code null}. */
  public @Nullable Object task(int row, @Nullable Object self) {
    ValuePath path = rows.get(row).path();
    return path == null ? null : path.valueOf(Thread.currentThread(), self, null);
  }

  static int slotOf(int local, int remote) {
    int mixed = Connection.key(local, remote) * 0x9E3779B9;
    return mixed >>> 18;
  }
}
