package com.example.payment;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The vendor's client: synchronous calls alone, each over a connection of its own. Thread-safe. */
public final class PaymentSdk {
  private static final int LONGEST_CALL_MILLIS = 30_000;

  private final URI gateway;

  /** A client of the payment gateway at this address. */
  public PaymentSdk(URI gateway) {
    this.gateway = gateway;
  }

  /**
   * Charges an amount, and blocks until the gateway has answered.
   *
   * @return the gateway's receipt
   * @throws IOException if the gateway cannot be reached, refuses, or takes over 30 seconds
   */
  public String charge(int cents) throws IOException {
    HttpURLConnection call =
        (HttpURLConnection) gateway.resolve("/wait/200?cents=" + cents).toURL().openConnection();
    call.setReadTimeout(LONGEST_CALL_MILLIS);
    try (InputStream receipt = call.getInputStream()) {
      return "charged "
          + cents
          + " cents, "
          + new String(receipt.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
