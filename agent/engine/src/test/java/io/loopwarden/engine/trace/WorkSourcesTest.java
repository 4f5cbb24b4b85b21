package io.loopwarden.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bridge.WorkReader;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkSourcesTest {

  private static final WorkReader READER =
      new WorkReader() {
        @Override
        public void prepare(String[] keys) {}

        @Override
        public Object read() {
          return "request-1";
        }

        @Override
        public String[] describe(Object read) {
          return new String[0];
        }
      };

  private final Catalogue catalogue = Catalogue.read(Runtime.version().feature());

  WorkSourcesTest() throws IOException {}

  @ParameterizedTest
  @CsvSource({
    "java.io.RandomAccessFile, false", // what ZipFile reads by, at a place it has just set
    "sun.nio.ch.FileChannelImpl, false",
    "java.io.FileInputStream, true",
    "sun.nio.ch.NioSocketImpl, true",
  })
  void no_library_is_asked_in_the_middle_of_what_class_loaders_read_by(
      String owner, boolean isAsked) {
    WorkSources sources = new WorkSources(catalogue, List.of(READER), Long.MAX_VALUE);
    for (Probe probe : catalogue.probes()) {
      if (probe.pattern().owner().equals(owner)) {
        assertThat(read(sources, probe) != null).as(probe.pattern().text()).isEqualTo(isAsked);
      }
    }
  }

  /** No reader marks spans here, so that the ration of events is not looked at. */
  @SuppressWarnings("NullAway")
  private static Object read(WorkSources sources, Probe probe) {
    return sources.read(probe.id(), 1_000_000, null, 0);
  }
}
