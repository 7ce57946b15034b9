package vn.xeploai.members.lineage;

/** What became of a unit between two days. */
public enum LinkExtent {
    /** It exists on both days, and gave nothing away. */
    SAME,
    /** All of it went to the other unit. */
    WHOLE,
    /** It was divided: this is one of the parts. */
    PART,
    /** It ended without a successor. */
    NONE
}
