package com.example;

import io.loopwarden.junit.AllowBlocking;
import io.loopwarden.junit.LoopwardenExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LoopwardenExtension.class)
class AllowancesTest {

  @Test
  @AllowBlocking(culprit = "com.example.OrderHandler.load()", reason = "a pattern without a #")
  void wrong_pattern() {}

  @Test
  @AllowBlocking(operation = "java.lang.Thread.slep", reason = "an operation that there is none of")
  void unknown_operation() {}

  @Test
  @AllowBlocking(category = "slep", reason = "a category that there is none of")
  void unknown_category() {}

  @Test
  @AllowBlocking(operation = "java.lang.Thread.sleep", reason = " ")
  void no_reason() {}

  @Test
  @AllowBlocking(reason = "everything")
  void no_pattern() {}
}
