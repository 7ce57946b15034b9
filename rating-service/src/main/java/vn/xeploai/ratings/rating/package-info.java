/**
 * Ratings (kết quả xếp loại): their states, the facts from which these follow, the documents that decide, and the counts by unit; and the
 * matrix of which role may do which act in which state.
 */
package vn.xeploai.ratings.rating;
