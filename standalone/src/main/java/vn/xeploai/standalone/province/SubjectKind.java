package vn.xeploai.standalone.province;

/** What a rating is about. */
public enum SubjectKind {
    MEMBER,
    LEADER,
    COLLECTIVE,
    CELL,
    SECTIONAL_COMMITTEE,
    GRASSROOTS_ORGANISATION,
    SUPERIOR_ORGANISATION,
    OFFICIAL,
    AGENCY;

    boolean isPerson() {
        return this == MEMBER || this == LEADER || this == OFFICIAL;
    }

    /** The kind under which the unit itself is rated; null if it is not rated. */
    public static SubjectKind of(Unit unit) {
        return switch (unit.partyLevel()) {
            case "CELL" -> CELL;
            case "SECTIONAL" -> SECTIONAL_COMMITTEE;
            case "GRASSROOTS" -> GRASSROOTS_ORGANISATION;
            case "IMMEDIATE_SUPERIOR", "PROVINCE" -> SUPERIOR_ORGANISATION;
            default -> null;
        };
    }
}
