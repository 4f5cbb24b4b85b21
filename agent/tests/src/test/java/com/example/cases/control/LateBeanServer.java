package com.example.cases.control;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerBuilder;
import net.bytebuddy.ByteBuddy;

/**
 * Makes the platform's bean server with a builder that only a class loader of its own has, as
 * servers of modules do, and only after somebody else has asked for that server in vain.
 */
public final class LateBeanServer {

  private static final String BUILDER = "com.example.server.OwnBuilder";
  private static final String CHOICE = "javax.management.builder.initial";

  private LateBeanServer() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty(CHOICE, BUILDER);
    Asked properties = new Asked();
    properties.putAll(System.getProperties());
    System.setProperties(properties);
    var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    group.submit(() -> {}).get();
    if (!properties.asked.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("nobody asked for the bean server");
    }
    Thread.currentThread().setContextClassLoader(loaderOfBuilder());
    new Bean().await();
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  private static ClassLoader loaderOfBuilder() {
    return new ByteBuddy()
        .subclass(MBeanServerBuilder.class)
        .name(BUILDER)
        .make()
        .load(LateBeanServer.class.getClassLoader())
        .getLoaded()
        .getClassLoader();
  }

  /** Tells that somebody has looked which builder is to be used. */
  private static final class Asked extends Properties {

    private static final long serialVersionUID = 1;

    private final transient CountDownLatch asked = new CountDownLatch(1);

    @Override
    public String getProperty(String key) {
      if (key.equals(CHOICE)) {
        asked.countDown();
      }
      return super.getProperty(key);
    }
  }
}
