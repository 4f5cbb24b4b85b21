package com.example.cases.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.asynchttpclient.AsyncCompletionHandler;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** The client that the first argument names. */
public final class Clients {

  private Clients() {}

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "jdk-inline" -> CallbackClient.drive(new Jdk(true), Blocking::onLoop);
      case "jdk" -> CallbackClient.drive(new Jdk(false), Blocking::onWorker);
      case "httpclient5" -> CallbackClient.drive(new Apache5(), Blocking::onLoop);
      case "httpasyncclient4" -> CallbackClient.drive(new Apache4(), Blocking::onLoop);
      case "async-http-client" -> CallbackClient.drive(new Ahc(), Blocking::onLoop);
      case "okhttp" -> CallbackClient.drive(new Ok(), Blocking::onWorker);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** A body's mapping runs on the selector's thread when the executor runs it at once. */
  private static final class Jdk implements CallbackClient {

    private final HttpClient client;

    Jdk(boolean inline) {
      client =
          inline
              ? HttpClient.newBuilder().executor(Runnable::run).build()
              : HttpClient.newHttpClient();
    }

    @Override
    public void send(String url, Consumer<Object> callback) {
      client.sendAsync(
          HttpRequest.newBuilder(URI.create(url)).build(),
          head ->
              BodySubscribers.mapping(
                  BodySubscribers.ofString(StandardCharsets.UTF_8),
                  text -> {
                    callback.accept(text);
                    return text;
                  }));
    }

    @Override
    public void close() {}
  }

  private static final class Apache5 implements CallbackClient {

    private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

    Apache5() {
      client.start();
    }

    @Override
    public void send(String url, Consumer<Object> callback) {
      client.execute(
          SimpleHttpRequest.create("GET", url),
          new org.apache.hc.core5.concurrent.FutureCallback<SimpleHttpResponse>() {
            @Override
            public void completed(SimpleHttpResponse response) {
              callback.accept(response);
            }

            @Override
            public void failed(Exception failure) {}

            @Override
            public void cancelled() {}
          });
    }

    @Override
    public void close() throws IOException {
      client.close();
    }
  }

  private static final class Apache4 implements CallbackClient {

    private final org.apache.http.impl.nio.client.CloseableHttpAsyncClient client =
        org.apache.http.impl.nio.client.HttpAsyncClients.createDefault();

    Apache4() {
      client.start();
    }

    @Override
    public void send(String url, Consumer<Object> callback) {
      client.execute(
          new HttpGet(url),
          new org.apache.http.concurrent.FutureCallback<HttpResponse>() {
            @Override
            public void completed(HttpResponse response) {
              callback.accept(response);
            }

            @Override
            public void failed(Exception failure) {}

            @Override
            public void cancelled() {}
          });
    }

    @Override
    public void close() throws IOException {
      client.close();
    }
  }

  private static final class Ahc implements CallbackClient {

    private final AsyncHttpClient client = Dsl.asyncHttpClient();

    @Override
    public void send(String url, Consumer<Object> callback) {
      client
          .prepareGet(url)
          .execute(
              new AsyncCompletionHandler<Object>() {
                @Override
                public Object onCompleted(org.asynchttpclient.Response response) {
                  callback.accept(response);
                  return response;
                }
              });
    }

    @Override
    public void close() throws IOException {
      client.close();
    }
  }

  private static final class Ok implements CallbackClient {

    private final OkHttpClient client = new OkHttpClient();

    @Override
    public void send(String url, Consumer<Object> callback) {
      client
          .newCall(new Request.Builder().url(url).build())
          .enqueue(
              new Callback() {
                @Override
                public void onResponse(Call call, Response response) {
                  response.close();
                  callback.accept(response);
                }

                @Override
                public void onFailure(Call call, IOException failure) {}
              });
    }

    @Override
    public void close() {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }
}
