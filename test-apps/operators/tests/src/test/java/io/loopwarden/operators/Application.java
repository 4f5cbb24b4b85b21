package io.loopwarden.operators;

import java.util.regex.Pattern;

/**
 * A real application that answers {@code /fine} at once and sleeps on an event loop, in a method
 * {@code loadSettings}, before it answers {@code /slow}.
 *
 * @param name the name of its directory below {@code test-apps/operators}, or of what is special
 *     about this start of it
 * @param launch how it is started
 * @param port matches where it tells its port, the first group
 * @param metrics matches where the address of its metrics is told, the first group; or their path
 *     when it begins with a slash
 * @param log how its log is read
 */
record Application(String name, Launch launch, Pattern port, String metrics, LogFormat log) {}
