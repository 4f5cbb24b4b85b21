package com.example.cases.flood;

import com.example.cases.FullErrors;
import io.loopwarden.api.FindingView;
import io.loopwarden.api.LedgerAccess;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Eight Netty loops make a million waits together; four of them end while the others go on. Prints
 * how many they made, counted by itself, how many the agent tells of, and the most memory that
 * lived meanwhile.
 */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class IncidentFlood {

  private static final int LOOPS = 4;
  private static final long WAITS_OF_SHORT_ONES = 62_500;
  private static final long WAITS_OF_LONG_ONES = 187_500;
  private static final long LOOK_MILLIS = 200;

  private final EventLoopGroup group = new NioEventLoopGroup(LOOPS);
  private final CountDownLatch ended = new CountDownLatch(LOOPS);
  private final List<FloodingTasks> floods = new ArrayList<>();

  private IncidentFlood(File file, long waitsOfEach) {
    for (int i = 0; i < LOOPS; i++) {
      floods.add(new FloodingTasks(group.next(), file, waitsOfEach, i, ended));
    }
  }

  public static void main(String[] arguments) throws Exception {
    File file = File.createTempFile("loopwarden", ".txt");
    file.deleteOnExit();
    boolean muted = arguments.length > 1;
    LiveMemory memory = new LiveMemory();
    IncidentFlood shorter = new IncidentFlood(file, WAITS_OF_SHORT_ONES);
    IncidentFlood longer = new IncidentFlood(file, WAITS_OF_LONG_ONES);
    if (muted) {
      FullErrors.fill(); // Netty's logging has printed its say by now
    }
    long made = made(shorter, longer, memory);
    if (muted) {
      FullErrors.awaitWriting("loopwarden-console");
    }
    System.out.println("made " + made);
    if (arguments.length != 0) {
      System.out.println("found " + found());
    }
    System.out.println("live " + memory.mostBytes());
    System.out.println("done");
  }

  private static long made(IncidentFlood shorter, IncidentFlood longer, LiveMemory memory)
      throws InterruptedException {
    shorter.begin();
    longer.begin();
    return shorter.await(memory) + longer.await(memory);
  }

  private void begin() {
    floods.forEach(FloodingTasks::begin);
  }

  /** Asks the agent, which must be there; it may be behind, and the end waits for it no longer. */
  private static long found() {
    return LedgerAccess.active().findings().stream().mapToLong(FindingView::count).sum();
  }

  private long await(LiveMemory memory) throws InterruptedException {
    do {
      memory.look();
    } while (!ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
    memory.look();
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    return floods.stream().mapToLong(FloodingTasks::made).sum();
  }
}
