/** Inspections and supervisions (kiểm tra, giám sát) of the subjects of a campaign, from their programme to their conclusion. */
package vn.xeploai.reviews.inspection;
