package com.example.start;

/** Prints which of the named classes and resources an application can see. */
public final class Spyglass {

  private Spyglass() {}

  /**
   * Looks for each name, as a resource where it contains a slash and as a class otherwise.
   *
   * @param names what to look for
   */
  public static void main(String[] names) {
    ClassLoader loader = Spyglass.class.getClassLoader();
    for (String name : names) {
      boolean seen = name.indexOf('/') < 0 ? seesClass(name, loader) : seesResource(name, loader);
      System.out.println((seen ? "sees " : "does not see ") + name);
    }
  }

  private static boolean seesClass(String name, ClassLoader loader) {
    try {
      Class.forName(name, false, loader);
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  private static boolean seesResource(String name, ClassLoader loader) {
    return loader.getResource(name) != null || ClassLoader.getSystemResource(name) != null;
  }
}
