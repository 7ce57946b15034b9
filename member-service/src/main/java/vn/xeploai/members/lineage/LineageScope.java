package vn.xeploai.members.lineage;

/** On which of the two days the unit that was asked about stands. */
public enum LineageScope {
    /** On the second day: whatever led to it is answered, and what was below it on the first and led nowhere. */
    TO,
    /** On the first day only: whatever came of it is answered. */
    FROM
}
