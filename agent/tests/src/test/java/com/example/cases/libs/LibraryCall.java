package com.example.cases.libs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A case: the method makes everything ready and returns the call, which is made on a loop. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LibraryCall {

  /** The operation to be reported, as the developer wrote it; empty when none is to be. */
  String value();

  /** The category to be reported; not looked at when empty. */
  String category() default "";

  /** What the detail must contain. */
  String detail() default "";
}
