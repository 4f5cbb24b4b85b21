package com.example.cases.pool;

import com.sun.tools.attach.VirtualMachine;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A pool whose threads a Netty loop has taken before the agent comes. Arguments: the agent's jar,
 * its settings, the report.
 */
public final class AttachedPool {

  private AttachedPool() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    ExecutorService pool = Executors.newFixedThreadPool(2, task -> new Thread(task, "early-1"));
    Work work = new Work(Path.of(arguments[2]));
    group.submit(() -> pool.execute(() -> work.waitForReport("early"))).get();
    VirtualMachine self = VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
    self.loadAgent(arguments[0], arguments[1]);
    self.detach();
    work.run(8, () -> work.waitForReport("early"), task -> group.execute(() -> pool.execute(task)));
    pool.shutdown();
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
  }
}
