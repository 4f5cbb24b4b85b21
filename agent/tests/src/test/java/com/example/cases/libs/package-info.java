/** Applications that call popular libraries on a Netty loop. */
package com.example.cases.libs;
