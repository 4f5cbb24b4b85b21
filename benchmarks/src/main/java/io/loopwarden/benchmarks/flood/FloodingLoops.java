package io.loopwarden.benchmarks.flood;

import com.sun.management.OperatingSystemMXBean;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** A program whose loops do nothing but wait for a file, each time in a task of its own. */
public final class FloodingLoops {

  private static final int WARM_UP_SECONDS = 5;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<WaitingTask> tasks = new ArrayList<>();
  private final MultiThreadIoEventLoopGroup group =
      new MultiThreadIoEventLoopGroup(Load.LOOPS, NioIoHandler.newFactory());

  private FloodingLoops(Load load) throws IOException {
    File file = File.createTempFile("loopwarden", ".txt");
    file.deleteOnExit();
    for (int i = 0; i < Load.LOOPS; i++) {
      EventLoop loop = group.next();
      tasks.add(new WaitingTask(loop, file, load));
    }
  }

  /**
   * Prints the line of {@link FloodFigures}.
   *
   * @param arguments name of the {@link Load}, seconds to measure
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    FloodingLoops loops = new FloodingLoops(Load.valueOf(arguments[0]));
    System.out.println(loops.measured(Integer.parseInt(arguments[1])).line());
  }

  private FloodFigures measured(int seconds) throws InterruptedException {
    tasks.forEach(WaitingTask::start);
    TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
    AgentCost agent = AgentCost.watched();
    Map<List<String>, Double> costs = agent.seconds();
    long cpu = SYSTEM.getProcessCpuTime();
    long began = System.nanoTime();
    tasks.forEach(WaitingTask::restart);
    TimeUnit.SECONDS.sleep(seconds);
    Histogram delays = delays();
    double nanos = System.nanoTime() - began;
    double cpuNanos = SYSTEM.getProcessCpuTime() - cpu;
    double share = agent.mostSince(costs) * TimeUnit.SECONDS.toNanos(1) / nanos;
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    double done = delays.getTotalCount();
    return new FloodFigures(
        nanos / done,
        delays.getValueAtPercentile(99),
        delays.getMaxValue(),
        cpuNanos / done,
        share);
  }

  private Histogram delays() {
    List<Histogram> each = tasks.stream().map(WaitingTask::end).toList();
    Histogram all = each.get(0).copy();
    each.subList(1, each.size()).forEach(all::add);
    return all;
  }
}
