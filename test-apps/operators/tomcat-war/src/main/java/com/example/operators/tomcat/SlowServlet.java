package com.example.operators.tomcat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Asks another address asynchronously, and sleeps on the client's event loop when it answers. */
@WebServlet(urlPatterns = "/slow", asyncSupported = true)
public final class SlowServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final long LOADING_MILLIS = 150;
  private static final Logger LOG = LoggerFactory.getLogger(SlowServlet.class);
  private static final HttpClient CLIENT = HttpClient.create();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String address = "http://127.0.0.1:" + request.getLocalPort() + "/fine";
    AsyncContext later = request.startAsync();
    Mono<String> answer = CLIENT.get().uri(address).responseContent().aggregate().asString();
    answer
        .flatMap(text -> Mono.fromCallable(SlowServlet::loadSettings))
        .subscribe(text -> answer(later, text), failure -> fail(later, failure));
  }

  private static String loadSettings() throws InterruptedException {
    Thread.sleep(LOADING_MILLIS);
    return "slow";
  }

  private static void answer(AsyncContext later, String text) {
    try {
      later.getResponse().getWriter().print(text);
      later.complete();
    } catch (IOException e) {
      fail(later, e);
    }
  }

  private static void fail(AsyncContext later, Throwable failure) {
    LOG.error("no answer", failure);
    ((HttpServletResponse) later.getResponse())
        .setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    later.complete();
  }
}
