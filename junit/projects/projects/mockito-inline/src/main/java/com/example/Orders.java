package com.example;

/** Final, and with a static method: what only inline mocks can replace. */
final class Orders {

  String load() {
    throw new IllegalStateException("no database in tests");
  }

  static String loadLatest() {
    throw new IllegalStateException("no database in tests");
  }
}
