/** Qualifications (trình độ chuyên môn, lý luận chính trị) of members. */
package vn.xeploai.members.qualification;
