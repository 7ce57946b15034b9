/** Leaves (thời gian nghỉ): when members were away, by which the rules of a year judge how long they worked. */
package vn.xeploai.ratings.leave;
