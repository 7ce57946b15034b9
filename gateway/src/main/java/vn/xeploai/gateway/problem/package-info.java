/** A page for each type of problem. */
package vn.xeploai.gateway.problem;
