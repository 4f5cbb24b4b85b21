package io.loopwarden.engine.naming;

/** Lists of names inside one option value, separated by commas. */
final class Names {

  private Names() {}

  static boolean listed(String names, String name) {
    int start = 0;
    while (start <= names.length()) {
      int comma = names.indexOf(',', start);
      int end = comma < 0 ? names.length() : comma;
      if (end - start == name.length() && names.startsWith(name, start) && !name.isEmpty()) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
