package io.loopwarden.engine.sink;

/**
 * What one output has done so far.
 *
 * @param name its name, e.g. {@code report=out.jsonl}; for people, one safe line
 * @param output what it is, in one word, e.g. {@code report}
 * @param written items that the sink took since the start
 * @param lost items that it did not take, because it failed or because too many waited
 * @param waiting items on their way now
 */
public record SinkStatus(String name, String output, long written, long lost, int waiting) {}
