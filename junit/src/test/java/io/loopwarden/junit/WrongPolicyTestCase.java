package io.loopwarden.junit;

import org.junit.jupiter.api.Test;

/** A sample with annotations that are written wrong. */
@WatchLoops
class WrongPolicyTestCase {

  @Test
  @AllowBlocking(reason = "is to be tested")
  void nothing_given() {}

  @Test
  @AllowBlocking(operation = "java.lang.Thread.sleep", reason = " ")
  void blank_reason() {}

  @Test
  @AllowBlocking(operation = "java.lang.Thread#sleep", reason = "is to be tested")
  void malformed_operation() {}

  @Test
  @AllowBlocking(operation = "java.lang.Thread.slep", reason = "is to be tested")
  void unknown_method() {}

  @Test
  @ExpectBlocking(operation = "java.lang.Thred.sleep")
  void unknown_class() {}

  @Test
  @AllowBlocking(culprit = "com.acme.Cache.load", reason = "is to be tested")
  void malformed_culprit() {}

  @Test
  @AllowBlocking(category = "slep", reason = "is to be tested")
  void unknown_category() {}

  @Test
  @BlockingThreshold("5 minutes")
  void malformed_duration() {}
}
