/**
 * The two time axes of every fact: versioned rows and their repositories, days of validity, and the locks that writes of the tree and of
 * members take. It owns no table.
 */
package vn.xeploai.members.timeline;
