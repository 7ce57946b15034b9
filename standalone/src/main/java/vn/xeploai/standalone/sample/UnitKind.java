package vn.xeploai.standalone.sample;

/** The kinds of Party organisation in the sample, each with its level in the order of the Party. */
enum UnitKind {
    CENTRAL_COMMITTEE("CENTRAL"),
    PROVINCE_COMMITTEE("PROVINCE"),
    DISTRICT_COMMITTEE("IMMEDIATE_SUPERIOR"),
    COMMUNE_COMMITTEE("GRASSROOTS"),
    SECTIONAL_COMMITTEE("SECTIONAL"),
    CELL("CELL");

    private final String partyLevel;

    UnitKind(String partyLevel) {
        this.partyLevel = partyLevel;
    }

    String partyLevel() {
        return partyLevel;
    }
}
