/** Answers the figures of one unit over several years. */
package vn.xeploai.gateway.trend;
