package io.loopwarden.engine.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of values, separated by comma, {@code ;} or {@code |}. */
record KeysFormat() implements ValueFormat<KeysFormat.Keys> {

  private static final int MOST = 16;
  private static final int LONGEST = 100;

  @Override
  public @Nullable Keys parse(String text) {
    if (text.equals("usual")) {
      return new Keys(null);
    }
    List<String> names = new ArrayList<>();
    for (String part : text.equals("off") ? new String[0] : text.split("[,;|]", -1)) {
      String name = part.strip();
      if (name.isEmpty() || name.length() > LONGEST || names.size() == MOST) {
        return null;
      }
      names.add(name);
    }
    return new Keys(names);
  }

  @Override
  public String allowed() {
    return "usual, off, or up to 16 names separated by , or ; or |";
  }

  /**
   * What was asked for.
   *
   * @param names the names, {@code null} for the usual ones
   */
  record Keys(@Nullable List<String> names) {}
}
