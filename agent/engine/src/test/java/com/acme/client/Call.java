package com.acme.client;

/** What a developer names when he uses the client. */
public interface Call {

  String execute();
}
