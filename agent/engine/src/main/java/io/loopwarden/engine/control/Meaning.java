package io.loopwarden.engine.control;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an attribute or operation means, shown by JMX clients. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Meaning {

  /** In one line. */
  String value();
}
