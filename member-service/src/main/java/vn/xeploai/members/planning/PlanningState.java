package vn.xeploai.members.planning;

/** What became of a plan. */
public enum PlanningState {
    /** Sent to the unit above. */
    PROPOSED,
    /** Approved by the unit above. */
    APPROVED,
    WITHDRAWN
}
