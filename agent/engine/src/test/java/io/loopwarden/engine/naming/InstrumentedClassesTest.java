package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InstrumentedClassesTest {

  private final AtomicInteger scans = new AtomicInteger();

  private InstrumentedClasses classes(Class<?>... loaded) {
    return new InstrumentedClasses(
        (Instrumentation)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Instrumentation.class},
                (proxy, method, arguments) -> {
                  scans.incrementAndGet();
                  return loaded;
                }));
  }

  @Test
  void a_loaded_class_is_found_and_remembered() {
    InstrumentedClasses classes = classes(GlobTest.class);

    assertThat(classes.find(GlobTest.class.getName())).isEqualTo(GlobTest.class);
    assertThat(classes.find(GlobTest.class.getName())).isEqualTo(GlobTest.class);
    assertThat(scans).hasValue(1);
  }

  @Test
  void classes_of_the_jdk_need_no_scan() {
    assertThat(classes().find("java.lang.Thread")).isEqualTo(Thread.class);
    assertThat(classes().find("java.lang.NoSuchThing")).isNull();
    assertThat(scans).hasValue(0);
  }

  @Test
  void a_flood_of_unknown_names_does_not_scan_without_end() {
    InstrumentedClasses classes = classes(GlobTest.class);

    for (int i = 0; i < 10_000; i++) {
      assertThat(classes.find("com.acme.Unknown" + i)).isNull();
    }

    assertThat(scans.get()).isLessThan(1_000);
  }

  @Test
  void hidden_classes_are_not_looked_for() {
    assertThat(classes().find("com.acme.A$$Lambda/0x00007f")).isNull();
    assertThat(scans).hasValue(0);
  }
}
