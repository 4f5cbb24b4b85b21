package com.example.cases.jdk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the agent must say of a case: a method that makes blocking calls. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Waits {

  /** Names of the operations found in it, one a call; {@code "a|b"} where releases differ. */
  String[] value();

  /** Category of the last of them. */
  String category();

  /** First release of the JDK that has the operation. */
  int since() default 17;
}
