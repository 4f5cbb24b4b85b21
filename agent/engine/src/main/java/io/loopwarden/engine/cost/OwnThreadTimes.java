package io.loopwarden.engine.cost;

import io.loopwarden.engine.loops.OwnThread;
import io.loopwarden.engine.stall.ThreadCpu;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** CPU time of the agent's own threads. Agent thread only. */
final class OwnThreadTimes {

  private final Map<Thread, Long> latest = new HashMap<>();
  private long ofEnded;

  /**
   * Returns the time all of them have used together, nanoseconds: 0 where the JVM does not tell. Of
   * a thread that has ended it is the time when it was last asked for.
   */
  long nanos() {
    for (Thread own : OwnThread.running()) {
      long used = ThreadCpu.nanosOf(own);
      if (used != ThreadCpu.UNKNOWN) {
        latest.put(own, used);
      }
    }
    long ofLiving = 0;
    for (Iterator<Map.Entry<Thread, Long>> all = latest.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Thread, Long> each = all.next();
      if (each.getKey().isAlive()) {
        ofLiving += each.getValue();
      } else {
        ofEnded += each.getValue();
        all.remove();
      }
    }
    return ofLiving + ofEnded;
  }
}
