package io.loopwarden.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A server that shows a pitfall.
 *
 * @param framework its framework, as people write it
 * @param module its module below {@code test-apps/}
 * @param server its main class
 * @param needs what must run beside it; nothing unless named
 * @param broken how it is done wrong
 * @param fixed how it is done right
 */
record PitfallApp(
    String framework,
    String module,
    String server,
    @Nullable Set<Need> needs,
    EndpointPlan broken,
    EndpointPlan fixed) {

  EndpointPlan plan(Endpoint endpoint) {
    return endpoint == Endpoint.BROKEN ? broken : fixed;
  }

  boolean needs(Need need) {
    return needs != null && needs.contains(need);
  }

  /** The jar that holds it, below the repository's root; the libraries lie beside it. */
  Path jarBelow(Path root) {
    return moduleBelow(root).resolve("target").resolve(module + ".jar");
  }

  /** The source of one of its endpoints, below the repository's root. */
  Path sourceBelow(Path root, Endpoint endpoint) {
    String code = plan(endpoint).code();
    String language = code.substring(code.lastIndexOf('.') + 1).equals("kt") ? "kotlin" : "java";
    Path directory = moduleBelow(root).resolve("src").resolve("main").resolve(language);
    List<String> names = List.of(server.split("\\."));
    for (String name : names.subList(0, names.size() - 1)) {
      directory = directory.resolve(name);
    }
    return directory.resolve(code);
  }

  String fileName() {
    return framework.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private Path moduleBelow(Path root) {
    return root.resolve("test-apps").resolve(module);
  }
}
