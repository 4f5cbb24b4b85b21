package com.example.blockhound;

import java.util.function.Function;
import java.util.function.Predicate;
import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** A provider such as libraries ship: it names classes of its own package, nested ones too. */
public final class ShippedProvider implements BlockHoundIntegration {

  @Override
  public void applyTo(BlockHound.Builder builder) {
    builder
        .allowBlockingCallsInside(Shipped.class.getName(), "allowed")
        .disallowBlockingCallsInside(Shipped.class.getName(), "disallowed")
        .markAsBlocking(Shipped.class, "marked", "(I)I")
        .nonBlockingThreadPredicate(
            new Function<>() {
              @Override
              public Predicate<Thread> apply(Predicate<Thread> current) {
                return current.or(Shipped.Tender.class::isInstance);
              }
            });
  }
}
