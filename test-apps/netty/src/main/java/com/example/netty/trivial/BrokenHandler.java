package com.example.netty.trivial;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.Future;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Prices an order on a pool: not wrong, but two changes of threads for a few multiplications. */
final class BrokenHandler implements RequestHandler {
  private static final BigDecimal WITH_TAX = new BigDecimal("1.19");
  private static final BigDecimal WITH_DISCOUNT = new BigDecimal("0.95");

  private final EventExecutorGroup cores =
      new DefaultEventExecutorGroup(Runtime.getRuntime().availableProcessors());

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) {
    cores
        .submit(() -> price(address))
        .addListener((Future<String> price) -> answer(context, price));
  }

  private static void answer(ChannelHandlerContext context, Future<String> price) {
    if (price.isSuccess()) {
      TextResponse.send(context, price.getNow());
    } else {
      context.fireExceptionCaught(price.cause());
    }
  }

  private static String price(QueryStringDecoder address) {
    List<String> amount = address.parameters().getOrDefault("amount", List.of("100"));
    BigDecimal price = new BigDecimal(amount.get(0)).multiply(WITH_DISCOUNT).multiply(WITH_TAX);
    return "price " + price.setScale(2, RoundingMode.HALF_UP);
  }
}
