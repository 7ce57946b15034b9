/**
 * Rosters: the stream of member-service is staged, compared with what a campaign has copied, and copied. Owns the copied trees, the places
 * of units in them, the roster entries, and the identities of ratings.
 */
package vn.xeploai.ratings.roster;
