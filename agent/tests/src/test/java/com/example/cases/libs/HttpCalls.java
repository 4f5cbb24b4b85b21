package com.example.cases.libs;

import feign.Feign;
import feign.RequestLine;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.io.IOException;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** Synchronous HTTP clients. */
public final class HttpCalls {

  private HttpCalls() {}

  private static okhttp3.Call okHttpCall() {
    return new OkHttpClient().newCall(new Request.Builder().url(Servers.url()).build());
  }

  @LibraryCall(value = "okhttp3.Call.execute", category = "http")
  static PreparedCall okHttp() {
    okhttp3.Call call = okHttpCall();
    return () -> call.execute();
  }

  @LibraryCall(value = "okhttp3.ResponseBody.string", category = "http")
  static PreparedCall okHttpBody() throws IOException {
    Response response = okHttpCall().execute();
    return () -> response.body().string();
  }

  @LibraryCall("")
  static PreparedCall okHttpEnqueued() {
    okhttp3.Call call = okHttpCall();
    Callback closing =
        new Callback() {
          @Override
          public void onFailure(okhttp3.Call failed, IOException e) {}

          @Override
          public void onResponse(okhttp3.Call answered, Response response) {
            response.close();
          }
        };
    return () -> {
      call.enqueue(closing);
      return null;
    };
  }

  @LibraryCall(value = "org.apache.http.client.HttpClient.execute", category = "http")
  static PreparedCall httpClient4() {
    var client = HttpClients.createDefault();
    HttpGet request = new HttpGet(Servers.url());
    return () -> client.execute(request);
  }

  @LibraryCall(value = "org.apache.http.util.EntityUtils.toString", category = "http")
  static PreparedCall httpClient4Entity() throws IOException {
    var response = HttpClients.createDefault().execute(new HttpGet(Servers.url()));
    return () -> org.apache.http.util.EntityUtils.toString(response.getEntity());
  }

  @LibraryCall(value = "org.apache.hc.client5.http.classic.HttpClient.execute", category = "http")
  static PreparedCall httpClient5() {
    var client = org.apache.hc.client5.http.impl.classic.HttpClients.createDefault();
    var request = new org.apache.hc.client5.http.classic.methods.HttpGet(Servers.url());
    return () -> client.execute(request, response -> response.getCode());
  }

  @LibraryCall(
      value = "org.springframework.web.client.RestTemplate.getForObject",
      category = "http")
  static PreparedCall restTemplate() {
    RestTemplate template = new RestTemplate();
    return () -> template.getForObject(Servers.url(), String.class);
  }

  @LibraryCall(
      value = "org.springframework.web.client.RestClient.ResponseSpec.body",
      category = "http")
  static PreparedCall restClient() {
    RestClient client = RestClient.create(Servers.url());
    return () -> client.get().retrieve().body(String.class);
  }

  /** A client that Spring makes of an interface. */
  public interface Forecast {

    /** Asks for the text. */
    @GetExchange("/text")
    String today();
  }

  @LibraryCall(value = "com.example.cases.libs.HttpCalls.Forecast.today", category = "http")
  static PreparedCall declaredSpringClient() {
    RestClientAdapter adapter = RestClientAdapter.create(RestClient.create(Servers.url()));
    Forecast forecast =
        HttpServiceProxyFactory.builderFor(adapter).build().createClient(Forecast.class);
    return () -> forecast.today();
  }

  /** A client that Feign makes of an interface. */
  interface Catalogue {

    @RequestLine("GET /text")
    String item();
  }

  @LibraryCall(value = "com.example.cases.libs.HttpCalls.Catalogue.item", category = "http")
  static PreparedCall feignClient() {
    Catalogue catalogue =
        Feign.builder().target(Catalogue.class, "http://127.0.0.1:" + Servers.httpPort());
    return () -> catalogue.item();
  }

  /** A client that Retrofit makes of an interface. */
  public interface Shop {

    /** Asks for the text. */
    @GET("/text")
    retrofit2.Call<okhttp3.ResponseBody> item();
  }

  @LibraryCall(value = "retrofit2.Call.execute", category = "http")
  static PreparedCall retrofitClient() {
    Shop shop = new Retrofit.Builder().baseUrl(Servers.url() + "/").build().create(Shop.class);
    retrofit2.Call<okhttp3.ResponseBody> call = shop.item();
    return () -> call.execute();
  }

  @LibraryCall(value = "jakarta.ws.rs.client.Invocation.Builder.get", category = "http")
  static PreparedCall jerseyClient() {
    WebTarget target = ClientBuilder.newClient().target(Servers.url());
    var request = target.request();
    return () -> request.get(String.class);
  }

  @LibraryCall(value = "org.jsoup.Connection.get", category = "http")
  static PreparedCall jsoupDocument() {
    Connection connection = Jsoup.connect(Servers.url());
    return () -> connection.get();
  }
}
