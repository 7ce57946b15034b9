package vn.xeploai.standalone.sample;

/** What is rated in the sample. */
enum SubjectKind {
    MEMBER,
    LEADER,
    COLLECTIVE,
    CELL,
    SECTIONAL_COMMITTEE,
    GRASSROOTS_ORGANISATION,
    OFFICIAL;

    /** Whether it is somebody, and not a unit or its committee. */
    boolean person() {
        return this == MEMBER || this == LEADER || this == OFFICIAL;
    }

    static SubjectKind of(SampleUnit unit) {
        return switch (unit.kind()) {
            case CELL -> CELL;
            case SECTIONAL_COMMITTEE -> SECTIONAL_COMMITTEE;
            case COMMUNE_COMMITTEE -> GRASSROOTS_ORGANISATION;
            default -> throw new IllegalArgumentException(unit.name() + " is not rated");
        };
    }
}
