package com.example.cases;

import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.zookeeper.ZooKeeper;
import org.apache.zookeeper.server.ServerCnxnFactory;
import org.apache.zookeeper.server.ZooKeeperServer;

/** The event thread of a ZooKeeper client whose server runs in the same JVM. */
public final class ZooKeeperEvents {

  private ZooKeeperEvents() {}

  public static void main(String[] arguments) throws Exception {
    Path data = Files.createTempDirectory("zookeeper");
    ServerCnxnFactory server =
        ServerCnxnFactory.createFactory(new InetSocketAddress("127.0.0.1", 0), 10);
    server.startup(new ZooKeeperServer(data.toFile(), data.toFile(), 1000));
    CountDownLatch connected = new CountDownLatch(1);
    ZooKeeper client =
        new ZooKeeper("127.0.0.1:" + server.getLocalPort(), 30_000, event -> connected.countDown());
    connected.await();
    LoopLife.run(
        new ExecutorLoop(
            task ->
                client.getData("/", false, (rc, path, context, bytes, stat) -> task.run(), null),
            () -> {
              client.close();
              server.shutdown();
            }),
        arguments,
        0);
    System.exit(0);
  }
}
