package io.loopwarden.engine.start;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.incident.Housekeeping;
import java.util.List;

/** Several kinds of work as one, in a fixed order; an error of one is counted, the others go on. */
final class Household implements Housekeeping {

  private final List<Housekeeping> members;

  Household(List<Housekeeping> members) {
    this.members = List.copyOf(members);
  }

  @Override
  public void beforeTaking(LoopThread[] loops) {
    each(member -> member.beforeTaking(loops));
  }

  @Override
  public void look(long nowNanos) {
    each(member -> member.look(nowNanos));
  }

  @Override
  public void tick(long nowNanos) {
    each(member -> member.tick(nowNanos));
  }

  @Override
  public void ending() {
    each(Housekeeping::ending);
  }

  @Override
  public void ended(LoopThread loop) {
    each(member -> member.ended(loop));
  }

  @Override
  public void disarmed() {
    each(Housekeeping::disarmed);
  }

  @Override
  public void finish() {
    each(Housekeeping::finish);
  }

  private void each(Chore chore) {
    for (Housekeeping member : members) {
      try {
        chore.doneBy(member);
      } catch (Throwable fault) {
        Faults.count(fault);
      }
    }
  }

  private interface Chore {

    void doneBy(Housekeeping member) throws Exception;
  }
}
