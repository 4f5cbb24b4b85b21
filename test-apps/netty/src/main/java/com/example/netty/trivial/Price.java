package com.example.netty.trivial;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The price of an order: some multiplications. */
final class Price {
  private static final BigDecimal WITH_TAX = new BigDecimal("1.19");
  private static final BigDecimal WITH_DISCOUNT = new BigDecimal("0.95");

  private Price() {}

  /** Prices the amount that a request asks for, 100 if it says nothing. */
  static String of(QueryStringDecoder address) {
    List<String> amount = address.parameters().getOrDefault("amount", List.of("100"));
    BigDecimal price = new BigDecimal(amount.get(0)).multiply(WITH_DISCOUNT).multiply(WITH_TAX);
    return "price " + price.setScale(2, RoundingMode.HALF_UP);
  }
}
