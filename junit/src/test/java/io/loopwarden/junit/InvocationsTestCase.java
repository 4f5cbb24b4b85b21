package io.loopwarden.junit;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample with tests that run more than once. */
@WatchLoops
class InvocationsTestCase {

  @ParameterizedTest(name = "parameter_{0}")
  @ValueSource(booleans = {true, false})
  void parameter(boolean blocks) throws Exception {
    NettyLoop.ask(blocks ? NettyLoop::block : () -> "a result");
  }

  @RepeatedTest(value = 2, name = "repetition_{currentRepetition}")
  void repetition(RepetitionInfo info) throws Exception {
    NettyLoop.ask(info.getCurrentRepetition() == 2 ? NettyLoop::block : () -> "a result");
  }

  @TestFactory
  List<DynamicTest> factory_of_clean_tests() {
    return List.of(DynamicTest.dynamicTest("clean", () -> NettyLoop.ask(() -> "a result")));
  }

  @TestFactory
  List<DynamicTest> factory_of_a_test_that_blocks() {
    return List.of(
        DynamicTest.dynamicTest("dynamic_is_clean", () -> NettyLoop.ask(() -> "a result")),
        DynamicTest.dynamicTest("dynamic_blocks", () -> NettyLoop.ask(NettyLoop::block)));
  }
}
