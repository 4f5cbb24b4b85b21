package io.loopwarden.tests.source;

/**
 * How long one method is.
 *
 * @param name file and method, e.g. {@code RowReader.java: parse}
 * @param lines lines from the start of its signature to its closing brace; comments above it do not
 *     count
 */
record MethodLength(String name, long lines) {}
