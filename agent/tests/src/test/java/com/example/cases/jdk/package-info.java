/** Every blocking operation of the JDK as people write it, by area; and calls that do not wait. */
package com.example.cases.jdk;
