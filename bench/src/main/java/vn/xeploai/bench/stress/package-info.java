/** {@code bench/run stress}: what the whole system does when it is killed, given up, dripped on, fuzzed and overrun. */
package vn.xeploai.bench.stress;
