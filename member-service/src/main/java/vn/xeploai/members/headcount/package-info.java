/** Headcounts of units on a day, and when anything last changed that such an answer rests on. */
package vn.xeploai.members.headcount;
