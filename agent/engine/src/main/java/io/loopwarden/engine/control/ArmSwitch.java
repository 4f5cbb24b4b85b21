package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.EngineLink;
import io.loopwarden.bootstrap.Handovers;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.bootstrap.TaskTiming;
import io.loopwarden.bootstrap.WatchedThreads;

/**
 * Takes the agent out of the running application, and puts it in again. One thread at a time.
 *
 * <p>First no thread is a loop any more, which every hook asks: from that moment the woven code
 * does nothing. Only then the woven code goes, which takes a while.
 */
final class ArmSwitch {

  private final Controlled agent;
  private volatile boolean armed = true;
  private boolean watchedThreads;

  ArmSwitch(Controlled agent) {
    this.agent = agent;
  }

  boolean isArmed() {
    return armed;
  }

  String disarm() {
    if (!armed) {
      return "disarmed already; arm() puts the agent in again";
    }
    Running running = agent.running();
    EngineLink.install(null);
    LoopThread[] loops = LoopThreads.close();
    watchedThreads = WatchedThreads.turnOff();
    Handovers.turnOff(true);
    TaskTiming.stop();
    armed = false;
    String lost = rest(running, loops);
    int restored = agent.weaver().disarm(agent.instrumentation());
    return "disarmed: "
        + loops.length
        + " threads are watched no more, "
        + restored
        + " classes have their own bytes back"
        + lost;
  }

  private static String rest(Running running, LoopThread[] loops) {
    try {
      running.pipeline().thread().disarm(loops);
      return "";
    } catch (IllegalStateException busy) {
      return "; what the loops had captured last is lost, because the agent's thread is busy";
    }
  }

  String arm() {
    if (armed) {
      return "armed already";
    }
    Running running = agent.running();
    LoopThreads.open();
    Handovers.turnOff(false);
    EngineLink.install(agent.link());
    agent.weaver().rearm(agent.instrumentation());
    if (watchedThreads) {
      WatchedThreads.turnOn();
    }
    running.pipeline().thread().rearm();
    agent.marker().sweep();
    armed = true;
    return "armed: "
        + agent.weaver().wovenClasses()
        + " classes are woven, "
        + LoopThreads.all().length
        + " threads are loops";
  }
}
