package io.loopwarden.engine.handover;

import io.loopwarden.engine.loops.ValuePath;
import io.loopwarden.engine.rows.Row;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Where a row finds the two ports of a connection. Thread-safe. */
final class Ends {

  static final int UNKNOWN = 0;

  private final ValuePath local;
  private final ValuePath remote;

  private Ends(ValuePath local, ValuePath remote) {
    this.local = local;
    this.remote = remote;
  }

  /** Returns those of a row, {@code null} when it names none. */
  static @Nullable Ends of(Row row) {
    String local = row.option("local");
    String remote = row.option("remote");
    return local == null || remote == null
        ? null
        : new Ends(ValuePath.parse(local), ValuePath.parse(remote));
  }

  /** Returns the port at this end, or {@link #UNKNOWN}. */
  int local(@Nullable Object self, @Nullable Object argument) {
    return port(local, self, argument);
  }

  /** Returns the port at the other end, or {@link #UNKNOWN}. */
  int remote(@Nullable Object self, @Nullable Object argument) {
    return port(remote, self, argument);
  }

  private static int port(ValuePath path, @Nullable Object self, @Nullable Object argument) {
    Object value = path.valueOf(Thread.currentThread(), self, argument);
    if (value instanceof InetSocketAddress address) {
      return address.getPort();
    }
    return value instanceof Integer port ? port : UNKNOWN;
  }
}
