package com.example.operators.quarkus;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/**
 * Promises not to block, is therefore run on the event loop, and sleeps when asked for {@code
 * /slow}.
 */
@NonBlocking
@Path("/")
public class SlowResource {
  private static final long LOADING_MILLIS = 150;

  /** Answers at once. */
  @GET
  @Path("fine")
  public String fine() {
    return "fine";
  }

  /** Answers after a sleep. */
  @GET
  @Path("slow")
  public String slow() throws InterruptedException {
    return loadSettings();
  }

  private static String loadSettings() throws InterruptedException {
    Thread.sleep(LOADING_MILLIS);
    return "slow";
  }
}
