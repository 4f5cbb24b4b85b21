package io.loopwarden.engine.naming;

/** Sightings with hand-written stacks: frames are {@code Class.method}, innermost first. */
final class Sightings {

  private Sightings() {}

  static Sighting of(String category, String... frames) {
    return new Sighting(stack(frames), category, Kind.CONTRACT, null, null, "netty");
  }

  static Sighting on(String loopModel, String category, String... frames) {
    return new Sighting(stack(frames), category, Kind.CONTRACT, null, null, loopModel);
  }

  static Sighting stall(String... frames) {
    return new Sighting(stack(frames), "stall", Kind.STALL, null, null, "netty");
  }

  static Sighting jdbc(String contract, String... frames) {
    String method = contract.substring(contract.lastIndexOf('.') + 1);
    return new Sighting(stack(frames), "jdbc", Kind.CONTRACT, contract, method, "netty");
  }

  static Sighting seen(String category, StackTraceElement[] stack) {
    return new Sighting(stack, category, Kind.CONTRACT, null, null, "user");
  }

  static StackTraceElement[] stack(String... frames) {
    StackTraceElement[] stack = new StackTraceElement[frames.length];
    for (int i = 0; i < frames.length; i++) {
      int dot = frames[i].lastIndexOf('.');
      String type = frames[i].substring(0, dot);
      String file = type.substring(type.lastIndexOf('.') + 1) + ".java";
      stack[i] = new StackTraceElement(type, frames[i].substring(dot + 1), file, i + 10);
    }
    return stack;
  }
}
