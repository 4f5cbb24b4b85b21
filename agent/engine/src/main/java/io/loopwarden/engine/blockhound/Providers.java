package io.loopwarden.engine.blockhound;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loopwarden.bootstrap.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/**
 * Finds and runs the BlockHound providers that libraries ship, once a class loader. Agent thread
 * only: it reads jars and runs code of the libraries.
 */
final class Providers {

  private static final String SERVICE =
      "META-INF/services/reactor.blockhound.integration.BlockHoundIntegration";

  private static final int MOST_LOADERS = 64;
  private static final int LONGEST_FILE = 1 << 16;

  private final Consumer<String> say;
  private final Set<String> refused = new HashSet<>();
  private final Set<ClassLoader> seen = Collections.newSetFromMap(new WeakHashMap<>());

  /**
   * Creates a finder.
   *
   * @param say takes a line for the user, about a provider that cannot be run; one a provider
   */
  Providers(Consumer<String> say) {
    this.say = say;
  }

  /** Returns whether a loader has not been looked through, and notes that it is now. */
  boolean isNew(ClassLoader loader) {
    return seen.size() < MOST_LOADERS && seen.add(loader);
  }

  /** Returns what the providers say that a loader finds; never throws. */
  List<ProviderRules> of(ClassLoader loader) {
    List<ProviderRules> rules = new ArrayList<>();
    for (String provider : names(loader)) {
      try {
        rules.add(ProviderRules.of(loader, provider));
      } catch (InvocationTargetException thrown) {
        refuse(provider, thrown.getCause() == null ? thrown : thrown.getCause());
      } catch (Throwable thrown) {
        refuse(provider, thrown);
      }
    }
    return rules;
  }

  private void refuse(String provider, Throwable why) {
    if (refused.add(provider)) {
      say.accept("the BlockHound rules of " + provider + " are not taken over: " + why);
    }
  }

  private static Set<String> names(ClassLoader loader) {
    Set<String> names = new HashSet<>();
    try {
      for (URL file : Collections.list(loader.getResources(SERVICE))) {
        addNames(file, names);
      }
    } catch (IOException | RuntimeException unreadable) {
      Faults.count(unreadable);
    }
    return names;
  }

  private static void addNames(URL file, Set<String> names) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false); // else a jar stays open that the application may replace
    try (InputStream in = connection.getInputStream()) {
      String text = new String(in.readNBytes(LONGEST_FILE), UTF_8);
      for (String line : text.lines().toList()) {
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).trim();
        // BlockHound's own ones replace System.out and the like.
        if (!name.isEmpty() && !name.startsWith(StubApi.PREFIX)) {
          names.add(name);
        }
      }
    }
  }
}
