/** Leaves (thời gian nghỉ): when members were away, from which the rules of a year compute how long they worked. */
package vn.xeploai.ratings.leave;
