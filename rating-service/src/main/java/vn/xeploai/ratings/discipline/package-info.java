/**
 * Disciplines (kỷ luật) of persons and organisations, by the Party or by the State: a violation counts to the unit where it was committed,
 * and in one year.
 */
package vn.xeploai.ratings.discipline;
