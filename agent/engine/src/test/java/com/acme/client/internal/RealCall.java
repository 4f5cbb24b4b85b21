package com.acme.client.internal;

import com.acme.client.Call;

/** A public class in a package its library keeps to itself. */
public final class RealCall implements Call {

  @Override
  public String execute() {
    return "done";
  }
}
