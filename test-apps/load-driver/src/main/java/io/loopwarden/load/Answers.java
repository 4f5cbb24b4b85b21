package io.loopwarden.load;

/**
 * What came back for some requests.
 *
 * @param latencies how long each took
 * @param failures how many failed or were refused
 * @param text the body of the latest good answer; empty when there was none
 */
record Answers(Latencies latencies, int failures, String text) {}
