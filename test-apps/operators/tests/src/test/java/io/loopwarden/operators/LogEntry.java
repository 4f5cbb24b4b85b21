package io.loopwarden.operators;

/**
 * An entry of an application's log.
 *
 * @param level as the logging library names it, such as {@code WARN}
 * @param logger the name of its logger
 * @param message what it says, without time and thread
 */
record LogEntry(String level, String logger, String message) {}
