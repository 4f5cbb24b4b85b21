package com.example.cases;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Blocks a Netty loop again and again until the platform's bean server tells how often a loop was
 * blocked; prints that bean's name.
 */
public final class BeanReader {

  private static final String BLOCKED = "io.loopwarden:type=Metrics,name=loopwarden.blocked,*";

  private BeanReader() {}

  public static void main(String[] arguments) throws Exception {
    MultiThreadIoEventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName pattern = new ObjectName(BLOCKED);
    ObjectName found = null;
    while (found == null || (Long) server.getAttribute(found, "Count") == 0) {
      loops.submit(() -> sleep()).get();
      Set<ObjectName> names = server.queryNames(pattern, null);
      found = names.isEmpty() ? null : names.iterator().next();
    }
    System.out.println(found);
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
