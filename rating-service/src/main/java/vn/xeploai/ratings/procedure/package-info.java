/**
 * The procedure of a rating (quy trình kiểm điểm, xếp loại) up to and after its decision: self-rating, proposal, endorsement, opinions and
 * ballots, holds, notes and publication; and everything that was done to one rating.
 */
package vn.xeploai.ratings.procedure;
