package com.example.netty.trivial;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Prices an order where the request arrives: some multiplications keep nobody waiting. */
final class FixedHandler implements RequestHandler {
  private static final BigDecimal WITH_TAX = new BigDecimal("1.19");
  private static final BigDecimal WITH_DISCOUNT = new BigDecimal("0.95");

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) {
    TextResponse.send(context, price(address));
  }

  private static String price(QueryStringDecoder address) {
    List<String> amount = address.parameters().getOrDefault("amount", List.of("100"));
    BigDecimal price = new BigDecimal(amount.get(0)).multiply(WITH_DISCOUNT).multiply(WITH_TAX);
    return "price " + price.setScale(2, RoundingMode.HALF_UP);
  }
}
