/** Memberships (sinh hoạt đảng): the cell to which a member belongs on a day, and transfers between cells. */
package vn.xeploai.members.membership;
