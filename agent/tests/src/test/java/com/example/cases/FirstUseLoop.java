package com.example.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.client.RestClient;

/**
 * Uses libraries for the first time on a Netty loop, so that their classes are loaded there. Prints
 * what each use has thrown that it should not have, and {@code done}.
 */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class FirstUseLoop {

  private FirstUseLoop() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup group = new NioEventLoopGroup(1);
    for (Use use : List.<Use>of(FirstUseLoop::json, FirstUseLoop::http, FirstUseLoop::template)) {
      group.submit(() -> make(use)).get();
    }
    System.out.println("done");
    System.exit(0);
  }

  private static void make(Use use) {
    try {
      use.make();
    } catch (Throwable thrown) {
      if (!refused(thrown)) {
        thrown.printStackTrace(System.out);
      }
    }
  }

  /** The agent's own error, which only the call itself may get. */
  private static boolean refused(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t.getClass().getSimpleName().equals("BlockingCallError")) {
        System.out.println("refused: " + t.getMessage());
        return true;
      }
    }
    return false;
  }

  private static void json() throws Exception {
    System.out.println(new ObjectMapper().readValue("{\"a\":[1,2]}", Map.class));
  }

  private static void template() {
    System.out.println(new JdbcTemplate(new JdbcDataSource()).queryForList("select 1"));
  }

  /** A port that nobody listens on: the call itself is refused before it can find out. */
  private static void http() {
    RestClient client = RestClient.create("http://localhost:1");
    System.out.println(client.get().uri("/first").retrieve().body(String.class));
  }

  private interface Use {
    void make() throws Exception;
  }
}
