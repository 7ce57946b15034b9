/**
 * Tallies (số đếm): the counts of ratings at and below units, as recorded at an instant and with what has been submitted; when they last
 * changed; and whether they agree with the facts.
 */
package vn.xeploai.ratings.tally;
