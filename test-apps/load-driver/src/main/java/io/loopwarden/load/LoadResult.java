package io.loopwarden.load;

/**
 * What was measured under load.
 *
 * @param requests the latencies of the requests to the endpoint
 * @param pings the latencies of the pings sent meanwhile
 * @param failures how many of both failed or were refused
 */
record LoadResult(Latencies requests, Latencies pings, int failures) {}
