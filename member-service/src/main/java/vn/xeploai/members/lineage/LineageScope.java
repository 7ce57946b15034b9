package vn.xeploai.members.lineage;

/** On which of the two days the unit in question exists. */
public enum LineageScope {
    /** On the second day: the answer lists what led to it, and what was below it on the first day and led nowhere. */
    TO,
    /** On the first day only: the answer lists what became of it. */
    FROM
}
