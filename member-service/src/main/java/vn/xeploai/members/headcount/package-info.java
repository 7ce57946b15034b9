/** Headcounts of units on a day, and the last change of the facts behind them. */
package vn.xeploai.members.headcount;
