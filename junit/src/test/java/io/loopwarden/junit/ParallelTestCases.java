package io.loopwarden.junit;

import org.junit.jupiter.api.Test;

/** A sample of eight classes that run at once on the same loops; two of them block. */
final class ParallelTestCases {

  private ParallelTestCases() {}

  /** Is clean. */
  @WatchLoops
  static class FirstTestCase {

    @Test
    void first_of_eight_is_clean() throws Exception {
      SharedLoops.work(() -> "a result");
    }
  }

  /** Is clean. */
  @WatchLoops
  static class SecondTestCase {

    @Test
    void second_of_eight_is_clean() throws Exception {
      SharedLoops.work(() -> "a result");
    }
  }

  /** Blocks. */
  @WatchLoops
  static class ThirdTestCase {

    @Test
    void third_of_eight_blocks() throws Exception {
      SharedLoops.work(NettyLoop::block);
    }
  }

  /** Is clean. */
  @WatchLoops
  static class FourthTestCase {

    @Test
    void fourth_of_eight_is_clean() throws Exception {
      SharedLoops.work(() -> "a result");
    }
  }

  /** Is clean. */
  @WatchLoops
  static class FifthTestCase {

    @Test
    void fifth_of_eight_is_clean() throws Exception {
      SharedLoops.work(() -> "a result");
    }
  }

  /** Blocks. */
  @WatchLoops
  static class SixthTestCase {

    @Test
    void sixth_of_eight_blocks() throws Exception {
      SharedLoops.work(NettyLoop::block);
    }
  }

  /** Is clean. */
  @WatchLoops
  static class SeventhTestCase {

    @Test
    void seventh_of_eight_is_clean() throws Exception {
      SharedLoops.work(() -> "a result");
    }
  }

  /** Is clean. */
  @WatchLoops
  static class EighthTestCase {

    @Test
    void eighth_of_eight_is_clean() throws Exception {
      SharedLoops.work(() -> "a result");
    }
  }
}
