package io.loopwarden.tests.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.attach.VirtualMachine;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.management.Attribute;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.junit.jupiter.api.io.TempDir;

/** An operator of another process, who has no class of the agent. */
class RemoteControlTest {

  @OnEachJdk
  void findings_are_read_and_the_mode_is_set_from_another_process(Jdk jdk, @TempDir Path directory)
      throws Exception {
    Path pid = directory.resolve("pid");
    CompletableFuture<List<String>> lines =
        Background.start(
            "controlled-jvm",
            () ->
                ControlledJvm.on(jdk, "")
                    .run("call:sleep", "until:Mode=fail=" + pid, "call:sleep"));
    while (!Files.exists(pid) && !lines.isDone()) {
      Thread.onSpinWait();
    }
    VirtualMachine application = VirtualMachine.attach(Files.readString(pid));
    try (JMXConnector connector =
        JMXConnectorFactory.connect(new JMXServiceURL(application.startLocalManagementAgent()))) {
      failFrom(connector.getMBeanServerConnection());
    } finally {
      application.detach();
    }
    assertThat(lines.get()).contains("sleep threw BlockingCallError");
  }

  private static void failFrom(MBeanServerConnection server) throws Exception {
    ObjectName bean = new ObjectName("io.loopwarden:type=Loopwarden");
    server.invoke(bean, "flush", null, null);
    assertThat((CompositeData[]) server.getAttribute(bean, "Findings"))
        .extracting(row -> row.get("operation"))
        .containsExactly("java.lang.Thread.sleep");
    assertThat(server.getMBeanInfo(bean).getAttributes())
        .filteredOn(attribute -> attribute.getName().equals("Mode"))
        .extracting(attribute -> attribute.getDescription())
        .first()
        .asString()
        .startsWith("report: ");
    server.setAttribute(bean, new Attribute("Mode", "fail"));
  }
}
