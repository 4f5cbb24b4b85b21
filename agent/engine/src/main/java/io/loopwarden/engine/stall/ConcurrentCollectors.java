package io.loopwarden.engine.stall;

import io.loopwarden.engine.naming.Glob;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Knows the collectors' beans that count work during which the program runs on. Immutable. */
final class ConcurrentCollectors implements Predicate<String> {

  private final List<Glob> names;

  private ConcurrentCollectors(List<Glob> names) {
    this.names = names;
  }

  static ConcurrentCollectors read() throws IOException {
    List<Glob> names = new ArrayList<>();
    for (Row row : RowReader.readBuiltIn("pauses.txt")) {
      names.add(new Glob(row.subject().replace('_', ' ')));
    }
    return new ConcurrentCollectors(names);
  }

  @Override
  public boolean test(String bean) {
    for (Glob name : names) {
      if (name.matches(bean)) {
        return true;
      }
    }
    return false;
  }
}
