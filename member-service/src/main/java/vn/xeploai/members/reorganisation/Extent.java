package vn.xeploai.members.reorganisation;

/** How much of a unit went to a successor. */
public enum Extent {
    /** All of it. */
    WHOLE,
    /** One part of a divided unit. */
    PART
}
