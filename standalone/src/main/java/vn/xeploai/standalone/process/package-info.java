/** Child processes: started, kept running, recorded, and stopped. */
package vn.xeploai.standalone.process;
