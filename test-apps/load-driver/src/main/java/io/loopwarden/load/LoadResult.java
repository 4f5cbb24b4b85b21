package io.loopwarden.load;

/**
 * What was measured under one load.
 *
 * @param requests the answers of the endpoint
 * @param pings the answers that others got meanwhile
 */
record LoadResult(Answers requests, Answers pings) {

  int failures() {
    return requests.failures() + pings.failures();
  }
}
