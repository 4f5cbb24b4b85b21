package io.loopwarden.engine.report;

import java.util.List;

/**
 * What is known of one kind of loop that ran.
 *
 * @param model name of the loop model, e.g. {@code netty}
 * @param stallDetection whether its idle waits are told apart, so that a long turn is a stall
 * @param bound rows that were woven into a method, each as {@code VERB CLASS#METHOD}
 * @param unbound rows that were not: their classes did not load, or have no such method
 */
public record LoopModelStatus(
    String model, boolean stallDetection, List<String> bound, List<String> unbound) {}
