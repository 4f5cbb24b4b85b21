package io.loopwarden.engine.pools;

import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Account;
import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Harm;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.ledger.Place;
import io.loopwarden.engine.ledger.Timing;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.naming.Verdict;
import java.util.List;
import java.util.Locale;

/** Names starved carriers and brings them into the ledger. Agent thread only. */
public final class CarrierFindings {

  private static final String NAME = "carriers of virtual threads";
  private static final String CATEGORY = "pool";
  private static final String MODEL = "carrier";
  private static final StackTraceElement[] NO_STACK = {};

  private final StackNaming naming;
  private final FixAdvisor fixes;
  private final Ledger ledger;
  private final Carriers carriers = new Carriers();

  /** Creates it over what names and counts. */
  public CarrierFindings(StackNaming naming, FixAdvisor fixes, Ledger ledger) {
    this.naming = naming;
    this.fixes = fixes;
    this.ledger = ledger;
  }

  CarrierSamples newSamples() {
    return new CarrierSamples(carriers, naming);
  }

  /** Records a starvation that goes on. */
  void record(Starvation starved, CarrierSamples samples, long now, long waited, int computing) {
    starved.waited(waited, now);
    WorkerSamples merged = samples.merged();
    WorkerSamples.Sample most = merged.dominating();
    StackTraceElement[] stack = most == null ? NO_STACK : most.stack();
    Verdict verdict =
        naming.nameEvent(NAME, new Sighting(stack, CATEGORY, Kind.STALL, null, null, MODEL));
    String detail =
        String.format(
            Locale.ROOT,
            "%d of %d carriers computing, a virtual thread waited %.1f s for one",
            computing,
            samples.total(),
            waited / 1e9);
    tell(
        starved,
        new Occurrence(
            verdict,
            Timing.untilNow(starved.nanos(), true, starved.id()),
            new Place("virtual threads", MODEL),
            new Harm(carriers.ready(), Harm.UNKNOWN, waited, Harm.UNKNOWN),
            new Account(
                detail,
                Cause.STARVED_CARRIERS,
                fixes.advise(verdict.framework(), "carriers", verdict.operation()),
                null,
                new Autopsy(List.of(), merged.lines()))));
  }

  /** Records the end of a starvation. */
  void end(Starvation starved) {
    Occurrence told = starved.told();
    if (told != null) {
      Harm harm = told.harm();
      tell(
          starved,
          new Occurrence(
              told.verdict(),
              new Timing(told.timing().startedAtMillis(), starved.nanos(), false, starved.id()),
              told.place(),
              new Harm(harm.pendingTasks(), Harm.UNKNOWN, starved.worstNanos(), Harm.UNKNOWN),
              told.account()));
    }
  }

  private void tell(Starvation starved, Occurrence occurrence) {
    starved.told(occurrence);
    ledger.record(occurrence);
  }
}
