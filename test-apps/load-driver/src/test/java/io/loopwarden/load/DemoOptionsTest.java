package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DemoOptionsTest {
  @Test
  void without_arguments_all_servers_get_a_hundred_requests_under_the_agent() throws InvalidOption {
    DemoOptions options = DemoOptions.of();
    assertThat(options.servers()).containsExactly(ServerApp.values());
    assertThat(options.requests()).isEqualTo(100);
    assertThat(options.agent()).isTrue();
    assertThat(options.postgres()).isFalse();
  }

  @Test
  void named_servers_are_the_only_ones() throws InvalidOption {
    assertThat(DemoOptions.of("netty", "--postgres").servers()).containsExactly(ServerApp.NETTY);
  }

  @Test
  void an_unknown_server_is_told_the_known_ones() {
    assertThatThrownBy(() -> DemoOptions.of("undertow"))
        .isInstanceOf(InvalidOption.class)
        .hasMessage("undertow: no such option or server; servers are vertx, webflux and netty");
  }

  @Test
  void a_number_of_requests_out_of_range_is_told_the_range() {
    assertThatThrownBy(() -> DemoOptions.of("--requests=0"))
        .isInstanceOf(InvalidOption.class)
        .hasMessage("--requests=0: must be a number from 1 to 1000");
  }

  @Test
  void requests_that_are_no_number_are_told_the_range() {
    assertThatThrownBy(() -> DemoOptions.of("--requests=many"))
        .isInstanceOf(InvalidOption.class)
        .hasMessage("--requests=many: must be a number from 1 to 1000");
  }
}
