package vn.xeploai.standalone.sample;

/** What is rated in the sample. */
enum SubjectKind {
    MEMBER,
    CELL,
    SECTIONAL_COMMITTEE,
    GRASSROOTS_ORGANISATION;

    static SubjectKind of(SampleUnit unit) {
        return switch (unit.kind()) {
            case CELL -> CELL;
            case SECTIONAL_COMMITTEE -> SECTIONAL_COMMITTEE;
            case COMMUNE_COMMITTEE -> GRASSROOTS_ORGANISATION;
            default -> throw new IllegalArgumentException(unit.name() + " is not rated");
        };
    }
}
