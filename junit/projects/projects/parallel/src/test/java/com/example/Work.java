package com.example;

import java.util.concurrent.Callable;

/** Work where no checked exception may be thrown. */
final class Work {

  private Work() {}

  static String call(Callable<String> work) {
    try {
      return work.call();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
