package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.LedgerCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What operators do to the running agent. Thread-safe: changes happen one after the other. */
public final class Control implements ControlMXBean {

  private static final long PATIENCE_SECONDS = 10;

  private static final LedgerCounts NOTHING = new LedgerCounts(0, 0, 0, 0, 0, 0, Map.of());

  private final Controlled agent;
  private final LiveSettings settings;
  private final LiveRules rules;
  private final ArmSwitch arms;
  private final StatusText status;
  private final LoopTable loops = new LoopTable();

  /** Held by whoever changes something. */
  private final ReentrantLock changing = new ReentrantLock();

  /** Creates the control of an agent that is armed. */
  public Control(Controlled agent) {
    this.agent = agent;
    settings = new LiveSettings(agent);
    rules = new LiveRules(agent, settings);
    arms = new ArmSwitch(agent);
    status = new StatusText(agent, settings);
  }

  @Override
  public String getVersion() {
    return agent.version();
  }

  @Override
  public boolean isArmed() {
    return arms.isArmed();
  }

  @Override
  public String getMode() {
    return settings.text("mode");
  }

  @Override
  public void setMode(String mode) {
    set("mode", mode);
  }

  @Override
  public String getStallThreshold() {
    return settings.text("stall");
  }

  @Override
  public void setStallThreshold(String duration) {
    set("stall", duration);
  }

  @Override
  public String getThreshold() {
    return settings.text("threshold");
  }

  @Override
  public void setThreshold(String duration) {
    set("threshold", duration);
  }

  @Override
  public String getPinning() {
    return settings.text("pinning");
  }

  @Override
  public void setPinning(String duration) {
    set("pinning", duration);
  }

  @Override
  public String getPoolWait() {
    return settings.text("pool-wait");
  }

  @Override
  public void setPoolWait(String duration) {
    set("pool-wait", duration);
  }

  @Override
  public String getLagProbe() {
    return settings.text("lag-probe");
  }

  @Override
  public void setLagProbe(String duration) {
    set("lag-probe", duration);
  }

  @Override
  public List<FindingInfo> getFindings() {
    List<FindingInfo> rows = new ArrayList<>();
    Running running = agent.source().present();
    if (running != null) {
      for (Finding finding : running.pipeline().ledger().findings()) {
        rows.add(new FindingInfo(finding));
      }
    }
    return rows;
  }

  @Override
  public List<LoopInfo> getLoops() {
    return loops.rows(System.nanoTime());
  }

  @Override
  public CountsInfo getCounts() {
    Running running = agent.source().present();
    if (running == null) {
      return new CountsInfo(NOTHING, Faults.total());
    }
    Ledger ledger = running.pipeline().ledger();
    return new CountsInfo(ledger.counts(), Faults.total());
  }

  @Override
  public String reloadRules() {
    return change(rules::reload);
  }

  @Override
  public String useRules(String path) {
    return change(() -> rules.use(path, LiveSettings.PLACE));
  }

  @Override
  public String status() {
    return status.text(arms.isArmed(), rules.count());
  }

  @Override
  public String disarm() {
    return change(arms::disarm);
  }

  @Override
  public String arm() {
    return change(arms::arm);
  }

  @Override
  public void flush() {
    Running running = agent.source().present();
    if (running != null) {
      running.pipeline().thread().alone(() -> flushed(running));
    }
  }

  private static Running flushed(Running running) {
    running.pipeline().thread().flush();
    return running;
  }

  private void set(String name, String value) {
    String unused =
        change(
            () -> {
              settings.set(name, value);
              return name;
            });
  }

  /** Bounded, because an event loop may be the one that waits. */
  private String change(Supplier<String> work) {
    boolean got = false;
    try {
      got = changing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!got) {
      throw new IllegalStateException("somebody else changes something; nothing was done");
    }
    try {
      return work.get();
    } finally {
      changing.unlock();
    }
  }
}
