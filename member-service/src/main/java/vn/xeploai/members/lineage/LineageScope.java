package vn.xeploai.members.lineage;

/** On which of the two days the unit in question exists. */
enum LineageScope {
    /** On the second day: the answer lists its predecessors, and units below it on the first day that have no successor. */
    TO,
    /** On the first day only: the answer lists what became of it. */
    FROM
}
