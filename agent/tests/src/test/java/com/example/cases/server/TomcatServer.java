package com.example.cases.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/** Tomcat: its poller hands everything to a pool, whose threads may block. */
public final class TomcatServer {

  private TomcatServer() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Files.createTempDirectory("tomcat");
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(directory.toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", directory.toString());
    Wrapper servlet = Tomcat.addServlet(context, "all", new Servlet());
    servlet.setAsyncSupported(true);
    servlet.addMapping("/*");
    tomcat.start();
    Served.drive(
        tomcat.getConnector().getLocalPort(),
        () -> {
          tomcat.stop();
          tomcat.destroy();
        });
  }

  private static final class Servlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      request.getInputStream().readAllBytes();
      if (!request.getRequestURI().equals("/ok")) {
        response.getWriter().write(Blocking.onWorker());
        return;
      }
      AsyncContext later = request.startAsync();
      later.start(
          () -> {
            Blocking.onWorker();
            later.complete();
          });
    }
  }
}
