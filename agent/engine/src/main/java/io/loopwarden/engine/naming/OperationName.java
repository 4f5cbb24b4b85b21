package io.loopwarden.engine.naming;

/**
 * An operation as the developer writes it.
 *
 * @param type type name with dots throughout, e.g. {@code java.util.Map.Entry}
 * @param method method name; {@code <init>} for a constructor
 */
record OperationName(String type, String method) {

  private static final String CONSTRUCTION = "new ";

  /** Parses what {@link #toString()} gives. */
  static OperationName parse(String text) {
    if (text.startsWith(CONSTRUCTION)) {
      return new OperationName(text.substring(CONSTRUCTION.length()), "<init>");
    }
    int dot = text.lastIndexOf('.');
    return dot < 0
        ? new OperationName("", text)
        : new OperationName(text.substring(0, dot), text.substring(dot + 1));
  }

  @Override
  public String toString() {
    if (method.equals("<init>")) {
      return CONSTRUCTION + type;
    }
    return type.isEmpty() ? method : type + "." + method;
  }
}
