package vn.xeploai.standalone.sample;

/** What a place, or the people of a cell, are. */
enum UnitType {
    COUNTRY,
    PROVINCE,
    CITY,
    URBAN_DISTRICT,
    RURAL_DISTRICT,
    TOWN,
    WARD("phường"),
    COMMUNE("xã"),
    TOWNSHIP("thị trấn"),
    RESIDENTIAL,
    AGENCY,
    SCHOOL,
    HEALTH_STATION,
    MILITARY,
    POLICE,
    ENTERPRISE;

    private final String word;

    UnitType() {
        this(null);
    }

    UnitType(String word) {
        this.word = word;
    }

    /** The Vietnamese word before the name of a place of this type; null where the sample needs none. */
    String word() {
        return word;
    }
}
