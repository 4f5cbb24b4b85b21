package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import io.loopwarden.junit.LoopwardenExtension;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.MockedStatic;

@ExtendWith(LoopwardenExtension.class)
class OrdersTest {

  private static final EventLoopGroup LOOP =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

  @Test
  void clean_mock() throws Exception {
    Orders orders = mock();
    when(orders.load()).thenReturn("a result");

    assertEquals("a result", LOOP.submit(orders::load).get());
  }

  @Test
  void blocking_mock() throws Exception {
    Orders orders = mock();
    when(orders.load()).thenAnswer(call -> block());

    assertEquals("a result", LOOP.submit(orders::load).get());
  }

  @Test
  void clean_static_mock() throws Exception {
    assertEquals("a result", LOOP.submit(() -> mocked("a result")).get());
  }

  private static String mocked(String result) {
    try (MockedStatic<Orders> orders = mockStatic(Orders.class)) {
      orders.when(Orders::loadLatest).thenReturn(result);
      return Orders.loadLatest();
    }
  }

  private static String block() throws InterruptedException {
    Thread.sleep(20);
    return "a result";
  }
}
