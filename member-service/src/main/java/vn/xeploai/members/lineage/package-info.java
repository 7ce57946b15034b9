/**
 * Lineage: the lines that decisions on the structure draw from a unit to its successors, and what became of units between two days.
 * Decisions record theirs through {@link vn.xeploai.members.lineage.LineageChanges}.
 */
package vn.xeploai.members.lineage;
