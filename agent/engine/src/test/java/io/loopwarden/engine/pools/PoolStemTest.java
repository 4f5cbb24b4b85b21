package io.loopwarden.engine.pools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pool is called what its threads have in common. */
class PoolStemTest {

  @ParameterizedTest
  @CsvSource({
    "vert.x-worker-thread-3;vert.x-worker-thread-12, vert.x-worker-thread",
    "pool-2-thread-1;pool-2-thread-2, pool-2-thread",
    "boundedElastic-7, boundedElastic",
    "http-nio-8080-exec-3;http-nio-8080-exec-9, http-nio-8080-exec",
    "io #1 for a;io #2 for b, io",
    "7, 7",
    "a;b, a",
  })
  void the_stem_has_no_numbers(String names, String stem) {
    Thread[] threads =
        Arrays.stream(names.split(";"))
            .map(name -> new Thread(null, null, name))
            .toArray(Thread[]::new);
    assertThat(PoolStem.of(Arrays.asList(threads))).isEqualTo(stem);
  }
}
