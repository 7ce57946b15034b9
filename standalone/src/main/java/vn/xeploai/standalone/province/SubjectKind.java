package vn.xeploai.standalone.province;

/** What a rating is about. */
public enum SubjectKind {
    MEMBER,
    LEADER,
    COLLECTIVE,
    CELL,
    SECTIONAL_COMMITTEE,
    GRASSROOTS_ORGANISATION,
    OFFICIAL;

    boolean isPerson() {
        return this == MEMBER || this == LEADER || this == OFFICIAL;
    }

    /** The kind under which the unit itself is rated; null if it is not rated. */
    public static SubjectKind of(Unit unit) {
        return switch (unit.kind()) {
            case CELL -> CELL;
            case SECTIONAL_COMMITTEE -> SECTIONAL_COMMITTEE;
            case COMMUNE_COMMITTEE, AGENCY_COMMITTEE, GRASSROOTS_CELL -> GRASSROOTS_ORGANISATION;
            default -> null;
        };
    }
}
