package io.loopwarden.tests.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.UnreadErrors;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.resolver.AddressResolver;
import io.netty.util.concurrent.EventExecutor;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** An error stream that nobody reads. */
class UnreadErrorsTest {

  @OnEachJdk
  @EnabledOnOs(OS.LINUX)
  void the_jvm_ends_although_the_agent_cannot_print_and_logging_flushes_its_console(Jdk jdk) {
    assertThat(
            ForkedJvm.of(jdk)
                .agent("log=stderr")
                .classPathOf(
                    Channel.class, ByteBuf.class, AddressResolver.class, EventExecutor.class)
                .leaveErrorsUnread()
                .run(UnreadErrors.class)
                .succeeded()
                .output())
        .contains("done");
  }
}
