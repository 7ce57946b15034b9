/** The roster of a unit on a day: units, members and posts as one stream, from which rating-service copies the tree of a campaign. */
package vn.xeploai.members.roster;
