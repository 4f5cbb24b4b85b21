package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.EngineLink;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.config.Rules;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.loops.LoopMarker;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.weave.Weaver;
import java.io.File;
import java.io.IOException;
import java.lang.instrument.Instrumentation;

/**
 * The parts of the running agent that can be controlled.
 *
 * @param version version of the agent
 * @param settings what was decided at start
 * @param rules the user's rules at start
 * @param directory where relative paths start
 * @param catalogue what blocks
 * @param models which threads are loops
 * @param marker marks loops
 * @param weaver rewrites class files
 * @param instrumentation the JVM's
 * @param link what the bootstrap side asks while the agent is armed
 * @param source naming, ledger and reports
 */
public record Controlled(
    String version,
    Settings settings,
    Rules rules,
    File directory,
    Catalogue catalogue,
    LoopModels models,
    LoopMarker marker,
    Weaver weaver,
    Instrumentation instrumentation,
    EngineLink link,
    Running.Source source) {

  /** Returns what runs, put together now if need be; its failure is one an operator can read. */
  Running running() {
    try {
      return source.running();
    } catch (IOException damaged) {
      throw new IllegalStateException("the agent jar is damaged: " + damaged.getMessage());
    }
  }
}
