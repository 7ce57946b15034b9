/** Assignment (phân công) of committee members to cells and fields of work. */
package vn.xeploai.members.assignment;
