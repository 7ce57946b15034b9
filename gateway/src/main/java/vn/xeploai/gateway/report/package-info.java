/** Answers reports on a unit and a period. */
package vn.xeploai.gateway.report;
