/** The program that {@code ./run} starts: settings, services in order, the sample, and the end. */
package vn.xeploai.standalone.launch;
