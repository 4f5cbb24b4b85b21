package io.loopwarden.engine.start;

import io.loopwarden.engine.config.Mode;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.config.SettingsReader;
import io.loopwarden.engine.report.StandardError;
import io.loopwarden.engine.text.OneLine;
import java.io.File;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Start of the engine, called by the entry classes. Says what is wrong with the settings, prepares
 * the JDK, and starts an {@link Engine} unless told not to. Runs before the application: no
 * logging, no {@code java.nio.file}, no JMX.
 */
public final class EngineStart
    implements BiFunction<Instrumentation, Map<String, Object>, Integer> {

  /** Creates the start; used by the entry classes alone. */
  public EngineStart() {}

  /**
   * Starts the engine.
   *
   * @param call what {@link EntryCall} reads
   * @return 0
   * @throws IllegalStateException when the agent cannot start on this JVM; nothing has been woven
   *     then
   */
  @Override
  public Integer apply(Instrumentation instrumentation, Map<String, Object> call) {
    try {
      start(instrumentation, new EntryCall(call));
      return 0;
    } catch (IOException | ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void start(Instrumentation instrumentation, EntryCall call)
      throws IOException, ReflectiveOperationException {
    File directory = new File(System.getProperty("user.dir", "."));
    Settings settings =
        SettingsReader.read(call.arguments(), System.getProperties(), System.getenv(), directory);
    say(settings.problems());
    if (settings.mode() == Mode.OFF) {
      return;
    }
    if (!call.running()) {
      StandardError.remember();
    }
    JdkInternals.open(instrumentation);
    if (JdkInternals.isDumpingArchive()) {
      say("not armed while the JVM writes a class archive");
      return;
    }
    JdkInternals.defineInBootLoader(call.bootClasses());
    Engine engine = Engine.create(settings, directory, instrumentation, call.version());
    engine.arm(instrumentation, call.running());
  }

  static void say(List<String> problems) {
    for (String problem : problems) {
      say(problem);
    }
  }

  /** Prints one line for the user. */
  static void say(String line) {
    System.err.println("loopwarden: " + OneLine.of(line));
  }
}
