/** The program that {@code ./run} starts: settings, start of the services in order, loading of the sample, and stop. */
package vn.xeploai.standalone.launch;
