package vn.xeploai.emulation.initiative;

/** What was recognised. */
public enum InitiativeKind {
    /** Sáng kiến. */
    INITIATIVE,
    /** Đề tài khoa học, đề tài nghiên cứu. */
    TOPIC,
    /** Đề án. */
    PLAN
}
