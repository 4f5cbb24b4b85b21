package com.example.cases.libs;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Makes the calls of classes of cases on a Netty loop, one by one. */
public final class LibraryLoop {

  private LibraryLoop() {}

  public static void main(String[] classNames) {
    int status = 1;
    try {
      makeCalls(classNames);
      System.out.println("done");
      status = 0;
    } catch (Exception failed) {
      failed.printStackTrace();
    } finally {
      Runtime.getRuntime().exit(status); // clients of many libraries keep threads of their own
    }
  }

  private static void makeCalls(String[] classNames) throws Exception {
    EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    for (String className : classNames) {
      for (Method method : cases(Class.forName(className))) {
        run(group, method);
      }
    }
  }

  /** The cases of a class, in the order of their names. */
  public static List<Method> cases(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(LibraryCall.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static void run(EventLoopGroup group, Method method) throws Exception {
    PreparedCall call = (PreparedCall) method.invoke(null);
    CountDownLatch ended = new CountDownLatch(1);
    group.execute(
        () -> {
          try {
            call.make();
          } catch (Throwable thrown) {
            System.out.println(method.getName() + " threw " + thrown);
          } finally {
            ended.countDown();
          }
        });
    if (!ended.await(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException(method.getName() + " did not end");
    }
  }
}
