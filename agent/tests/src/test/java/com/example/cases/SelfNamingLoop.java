package com.example.cases;

import java.util.Arrays;

/**
 * A home-made loop whose thread gives itself names, one after the other; the first argument lists
 * them, separated by commas.
 */
public final class SelfNamingLoop {

  private SelfNamingLoop() {}

  public static void main(String[] arguments) throws Exception {
    Loop loop = NamedThreadLoop.started("nobody's");
    for (String name : arguments[0].split(",")) {
      loop.execute(() -> Thread.currentThread().setName(name));
    }
    Loop.drive(loop, Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
