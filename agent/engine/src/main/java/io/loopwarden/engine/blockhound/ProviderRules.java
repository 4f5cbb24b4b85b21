package io.loopwarden.engine.blockhound;

import io.loopwarden.engine.rows.Row;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one provider told its builder.
 *
 * @param origin the provider, for people
 * @param allowances for each class name whether a method, by name, may wait
 * @param marks methods it marks as blocking
 * @param threads the threads it says must not block, or {@code null} when it says nothing of them,
 *     or says that they must not at times
 */
record ProviderRules(
    String origin,
    Map<String, Map<String, Boolean>> allowances,
    List<Row> marks,
    @Nullable Predicate<Thread> threads) {

  /**
   * Runs a provider. Runs code of the library that ships it.
   *
   * @param application finds the provider and all it names
   * @throws Throwable whatever the provider throws
   */
  static ProviderRules of(ClassLoader application, String provider) throws Throwable {
    ProviderLoader loader = new ProviderLoader(application, provider);
    Class<?> builderType = loader.loadClass(StubApi.BUILDER);
    Class<?> type = loader.loadClass(provider);
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object builder = builderType.getConstructor().newInstance();
    builderType.getMethod("with", type(loader)).invoke(builder, constructor.newInstance());
    List<?> calls = (List<?>) builderType.getField(StubApi.CALLS).get(builder);
    return new Notes("BlockHound: " + provider).read(calls);
  }

  private static Class<?> type(ClassLoader loader) throws ClassNotFoundException {
    return loader.loadClass("reactor.blockhound.integration.BlockHoundIntegration");
  }

  /** Reads the calls the stub of the builder has noted. */
  private static final class Notes {

    private final String origin;
    private final Map<String, Map<String, Boolean>> allowances = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> marks = new HashMap<>();
    private Predicate<Thread> threads = thread -> false;
    private boolean always;
    private boolean atTimes;

    Notes(String origin) {
      this.origin = origin;
    }

    ProviderRules read(List<?> calls) {
      for (Object call : new ArrayList<>(calls)) {
        read((Object[]) call);
      }
      List<Row> rows = Marks.rows(marks, Map.of(), origin);
      return new ProviderRules(origin, allowances, rows, always && !atTimes ? threads : null);
    }

    @SuppressWarnings("unchecked") // as the API declares it
    private void read(Object[] call) {
      switch ((String) call[0]) {
        case "allowBlockingCallsInside" -> allow(call, true);
        case "disallowBlockingCallsInside" -> allow(call, false);
        case "markAsBlocking" -> mark(call);
        case "nonBlockingThreadPredicate" -> {
          threads = ((Function<Predicate<Thread>, Predicate<Thread>>) call[1]).apply(threads);
          always = true;
        }
        case "dynamicThreadPredicate", "addDynamicThreadPredicate" -> atTimes = true;
        default -> {
          // callbacks and instrumentation are for whoever installs BlockHound
        }
      }
    }

    private void allow(Object[] call, boolean may) {
      allowances
          .computeIfAbsent((String) call[1], type -> new HashMap<>())
          .put((String) call[2], may);
    }

    private void mark(Object[] call) {
      String type = call[1] instanceof Class<?> marked ? marked.getName() : (String) call[1];
      marks
          .computeIfAbsent(type.replace('.', '/'), name -> new HashMap<>())
          .computeIfAbsent((String) call[2], name -> new HashSet<>())
          .add((String) call[3]);
    }
  }
}
