package vn.xeploai.standalone.province;

/** The type of a place, or of the workplace or area whose members form a cell. */
public enum UnitType {
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
    ENTERPRISE,
    OTHER;

    private final String word;

    UnitType() {
        this(null);
    }

    UnitType(String word) {
        this.word = word;
    }

    /** The Vietnamese word before the name of a place of this type; null where none is needed. */
    public String word() {
        return word;
    }
}
