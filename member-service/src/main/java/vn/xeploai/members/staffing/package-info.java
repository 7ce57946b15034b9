/** Staffing (biên chế): how many posts units may have, and how many persons hold them. */
package vn.xeploai.members.staffing;
