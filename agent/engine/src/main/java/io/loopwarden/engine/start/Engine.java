package io.loopwarden.engine.start;

import io.loopwarden.api.LedgerAccess;
import io.loopwarden.bootstrap.EngineLink;
import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.config.MetricsUse;
import io.loopwarden.engine.config.Mode;
import io.loopwarden.engine.config.Rules;
import io.loopwarden.engine.config.RulesReader;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.control.Controlled;
import io.loopwarden.engine.control.Registration;
import io.loopwarden.engine.loops.LoopMarker;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.loops.ThreadRules;
import io.loopwarden.engine.metrics.MetricBook;
import io.loopwarden.engine.weave.Weaver;
import java.io.File;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;

/** The running agent of one JVM, put together from its settings. */
final class Engine {

  private final Settings settings;
  private final File directory;
  private final String version;
  private final Catalogue catalogue;
  private final LoopModels models;
  private final ThreadRules threads;
  private final LoopMarker marker;
  private final Rules rules;
  private final AgentWork work;

  private Engine(
      Settings settings,
      File directory,
      String version,
      Catalogue catalogue,
      LoopModels models,
      ThreadRules threads,
      LoopMarker marker,
      Rules rules,
      AgentWork work) {
    this.settings = settings;
    this.directory = directory;
    this.version = version;
    this.catalogue = catalogue;
    this.models = models;
    this.threads = threads;
    this.marker = marker;
    this.rules = rules;
    this.work = work;
  }

  /**
   * Reads all knowledge and the user's rules; nothing is woven yet.
   *
   * @param directory where relative paths start
   * @throws IOException when the agent jar is damaged
   */
  static Engine create(
      Settings settings, File directory, Instrumentation instrumentation, String version)
      throws IOException {
    List<String> problems = new ArrayList<>();
    Rules rules =
        RulesReader.read(
            settings.rules(),
            settings.rulesPlace(),
            directory,
            System.currentTimeMillis(),
            problems);
    EngineStart.say(problems);
    Catalogue catalogue = Catalogue.read(Runtime.version().feature());
    LoopModels models = LoopModels.read();
    ThreadRules threads =
        ThreadRules.of(
            settings.loopThreads(),
            rules.loopThreads(),
            settings.loopThreadClasses(),
            rules.loopClasses());
    Bridges bridges = Bridges.read(instrumentation);
    PipelineParts parts =
        new PipelineParts(
            bridges,
            settings,
            rules,
            catalogue,
            models,
            instrumentation,
            new MetricBook(),
            version,
            System.currentTimeMillis());
    bridges.anchors().watch(instrumentation);
    LoopMarker marker = new LoopMarker(models, threads);
    AgentWork work = new AgentWork(settings, marker, parts);
    return new Engine(
        settings, directory, version, catalogue, models, threads, marker, rules, work);
  }

  /** Weaves, connects the bootstrap side, starts the agent's thread and says so in one line. */
  void arm(Instrumentation instrumentation, boolean running) throws IOException {
    EngineLink.install(work);
    Weaver weaver =
        Arming.arm(
            instrumentation,
            catalogue,
            models,
            appearing(),
            settings.thresholdNanos(),
            settings.mode() == Mode.FAIL,
            !threads.isEmpty(),
            running,
            !running && threads.isEmpty());
    weaver.weaveDeclared(rules.declarations(), instrumentation);
    work.weaveWith(weaver);
    work.registerWith(
        new Registration(controlled(weaver, instrumentation), running, AgentWork::say));
    work.start(running);
    LedgerAccess.activate(new PipelineLedger(work, weaver, instrumentation, catalogue));
    if (settings.banner()) {
      System.err.println(
          "loopwarden "
              + version
              + ": "
              + catalogue.probes().size()
              + " catalogue rows and "
              + models.all().size()
              + " loop models armed on JDK "
              + System.getProperty("java.version")
              + ", mode "
              + (settings.mode() == Mode.FAIL ? "fail" : "report"));
    }
  }

  private List<String> appearing() {
    return settings.metrics() == MetricsUse.AUTO ? work.bridges().appearing() : List.of();
  }

  private Controlled controlled(Weaver weaver, Instrumentation instrumentation) {
    return new Controlled(
        version,
        settings,
        rules,
        directory,
        catalogue,
        models,
        marker,
        weaver,
        instrumentation,
        work,
        work);
  }
}
