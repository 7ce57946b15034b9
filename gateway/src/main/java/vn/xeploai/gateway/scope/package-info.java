/** Finds what an answer is a function of: the unit, the period, the day and the instant up to which both services are read. */
package vn.xeploai.gateway.scope;
