/** Small applications on which the tests start the agent. To the agent they are like any other. */
package com.example.start;
