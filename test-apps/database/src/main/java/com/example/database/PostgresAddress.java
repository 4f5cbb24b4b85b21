package com.example.database;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a test app that asks PostgreSQL alone finds it. */
public final class PostgresAddress {
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "--database=jdbc:postgresql://(?<place>[^?]+)"
              + "\\?user=(?<user>[^&]+)(&password=(?<password>[^&]+))?");

  private PostgresAddress() {}

  /**
   * The address among a server's arguments, as reactive drivers understand it: {@code
   * postgresql://user:password@host:port/database}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static URI in(String... arguments) {
    for (String argument : arguments) {
      Matcher address = ARGUMENT.matcher(argument);
      if (address.matches()) {
        return URI.create("postgresql://" + login(address) + "@" + address.group("place"));
      }
    }
    throw new IllegalArgumentException(
        "no --database=jdbc:postgresql://<host>:<port>/<database>?user=<name>&password=<password>:"
            + " start postgres.jar and name the address it prints");
  }

  private static String login(Matcher address) {
    String password = address.group("password");
    return address.group("user") + (password == null ? "" : ":" + password);
  }
}
