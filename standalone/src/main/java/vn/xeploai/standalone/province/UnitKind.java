package vn.xeploai.standalone.province;

/** The kinds of Party organisation, each with its level in the order of the Party. */
public enum UnitKind {
    CENTRAL_COMMITTEE("CENTRAL"),
    PROVINCE_COMMITTEE("PROVINCE"),
    DISTRICT_COMMITTEE("IMMEDIATE_SUPERIOR"),
    COMMUNE_COMMITTEE("GRASSROOTS"),
    AGENCY_COMMITTEE("GRASSROOTS"),
    GRASSROOTS_CELL("GRASSROOTS"),
    SECTIONAL_COMMITTEE("SECTIONAL"),
    CELL("CELL");

    private final String partyLevel;

    UnitKind(String partyLevel) {
        this.partyLevel = partyLevel;
    }

    public String partyLevel() {
        return partyLevel;
    }
}
