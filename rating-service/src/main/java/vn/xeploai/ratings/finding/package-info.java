/**
 * Findings (phát hiện): what the rules of a scheme say of the ratings and units of a campaign, of one rating, and of the lines of a
 * document before it is recorded. A finding never changes a grade.
 */
package vn.xeploai.ratings.finding;
