/**
 * Competence (thẩm quyền xếp loại): which body decides on a subject, by the rules of the scheme, on the day of the act and for the unit
 * of the period.
 */
package vn.xeploai.ratings.competence;
