package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What servers need beside them; each is started when first needed, and ends with {@link #close}.
 */
final class Backends implements AutoCloseable {
  private final RunSettings settings;
  private final List<ChildJvm> started = new ArrayList<>();
  private @Nullable String service;
  private @Nullable String postgres;

  Backends(RunSettings settings) {
    this.settings = settings;
  }

  /**
   * The arguments that tell a server where to find what it needs.
   *
   * @throws IOException if something it needs does not start; the message names its log
   */
  List<String> argumentsFor(PitfallApp app) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    if (app.needs(Need.SERVICE)) {
      arguments.add("--service=" + service());
    }
    if (app.needs(Need.POSTGRES) || (settings.postgres() && app.needs(Need.DATABASE))) {
      arguments.add("--database=" + postgres());
    }
    return arguments;
  }

  private String service() throws IOException, InterruptedException {
    if (service == null) {
      service = start("slow-service", List.of());
    }
    return service;
  }

  private String postgres() throws IOException, InterruptedException {
    if (postgres == null) {
      Path unpacked = settings.targetOf("postgres").resolve("unpacked");
      postgres = start("postgres", List.of("-Dot.epg.working-dir=" + unpacked));
    }
    return postgres;
  }

  private String start(String module, List<String> jvmArguments)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(jvmArguments);
    arguments.add("-jar");
    arguments.add(settings.targetOf(module).resolve(module + ".jar").toString());
    Path log = settings.files().resolve(module + ".log");
    ChildJvm jvm = ChildJvm.start(settings.javaHome(), log, arguments);
    started.add(jvm);
    return jvm.awaitReady();
  }

  /** Ends all that was started, the last one first. */
  @Override
  public void close() {
    for (int last = started.size() - 1; last >= 0; last--) {
      started.remove(last).close();
    }
  }
}
