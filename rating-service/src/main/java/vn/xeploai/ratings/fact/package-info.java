/**
 * What is known of a subject for the rules: the roster, opinions, other ratings, conduct and measures, each behind a
 * {@link vn.xeploai.ratings.fact.FactSource}. A fact that no source has is unknown, never "no" and never zero.
 */
package vn.xeploai.ratings.fact;
