/**
 * Who may do what: grants by document, of scopes below a unit or on a member, and what a caller may do today. A grant follows its unit through
 * mergers to the unit that received all of it; if no unit did, it ends.
 */
package vn.xeploai.members.grant;
