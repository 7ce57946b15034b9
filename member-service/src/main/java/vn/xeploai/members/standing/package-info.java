/** Standings (tình trạng đảng viên): whether a person is a member on a day, and of what kind. */
package vn.xeploai.members.standing;
