package com.example.service;

import java.net.URI;

/** Where a test app finds the slow service. */
public final class ServiceAddress {
  private static final String ARGUMENT = "--service=";

  private ServiceAddress() {}

  /**
   * The address among a server's arguments.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static URI in(String... arguments) {
    for (String argument : arguments) {
      if (argument.startsWith(ARGUMENT)) {
        return URI.create(argument.substring(ARGUMENT.length()));
      }
    }
    throw new IllegalArgumentException(
        "no " + ARGUMENT + "<URL>: start slow-service.jar and name the address it prints");
  }
}
