package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.NettyLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Each blocking call on a Netty loop is named as the developer wrote it, at the line that made it.
 */
class BlockingCallTest {

  private static final Map<String, String> OPERATIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("sleep", "java.lang.Thread.sleep"),
              Map.entry("sleepByReference", "java.lang.Thread.sleep"),
              Map.entry("sleepThroughSubclass", "java.lang.Thread.sleep"),
              Map.entry("timeUnitSleep", "java.util.concurrent.TimeUnit.sleep"),
              Map.entry("objectWait", "java.lang.Object.wait"),
              Map.entry("futureGet", "java.util.concurrent.CompletableFuture.get"),
              Map.entry("futureJoin", "java.util.concurrent.CompletableFuture.join"),
              Map.entry("latchAwait", "java.util.concurrent.CountDownLatch.await"),
              Map.entry("semaphoreAcquire", "java.util.concurrent.Semaphore.acquire"),
              Map.entry("queueTake", "java.util.concurrent.ArrayBlockingQueue.take"),
              Map.entry("socketRead", "java.io.InputStream.read"),
              Map.entry("channelConnect", "java.nio.channels.SocketChannel.open"),
              Map.entry("fileStream", "new java.io.FileInputStream"),
              Map.entry("filesWrite", "java.nio.file.Files.writeString"),
              Map.entry("dnsLookup", "java.net.InetAddress.getAllByName"),
              Map.entry("processWaitFor", "java.lang.Process.waitFor"),
              Map.entry("statementQuery", "java.sql.Statement.executeQuery"),
              Map.entry("preparedQuery", "java.sql.PreparedStatement.executeQuery")));

  @OnEachJdk
  void every_call_is_named_at_its_line(Jdk jdk) {
    String[] calls = OPERATIONS.keySet().toArray(String[]::new);
    List<Finding> findings = LoopCase.on(jdk).run(NettyLoop.class, calls);
    assertThat(OPERATIONS)
        .allSatisfy(
            (call, operation) ->
                assertThat(operationsAt(findings, call))
                    .as("findings of %s", findings)
                    .contains(operation));
  }

  @OnEachJdk
  void a_query_is_shown_without_its_literals(Jdk jdk) {
    List<Finding> findings = LoopCase.on(jdk).run(NettyLoop.class, "preparedQuery");
    assertThat(findings)
        .filteredOn(finding -> finding.operation().endsWith("PreparedStatement.executeQuery"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.json().toString())
                    .contains("H2")
                    .contains("SYSTEM_RANGE(?, ?)")
                    .doesNotContain("secret"));
  }

  private static List<String> operationsAt(List<Finding> findings, String method) {
    return findings.stream()
        .filter(finding -> finding.culpritMethod().equals(method))
        .map(Finding::operation)
        .toList();
  }
}
