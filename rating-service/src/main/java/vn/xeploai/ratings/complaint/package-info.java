/**
 * Complaints (đơn thư, phản ánh) about subjects, from their receipt to a discipline or a rejection. Only the discipline changes what the
 * rules say of a grade.
 */
package vn.xeploai.ratings.complaint;
