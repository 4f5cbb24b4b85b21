package com.example.cases.flood;

import org.slf4j.LoggerFactory;

/** The same flood in an application that logs by SLF4J. */
public final class LoggedFlood {

  private LoggedFlood() {}

  /** Begins to log, then does what {@link IncidentFlood} does. */
  public static void main(String[] arguments) throws Exception {
    LoggerFactory.getLogger("app").info("the application begins");
    IncidentFlood.main(arguments);
  }
}
