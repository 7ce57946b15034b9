package vn.xeploai.gateway.figures;

/** The groups (khối) into which the rows of a report fall, in the order in which they are printed. */
public enum Block {
    DISTRICT,
    WARD,
    COMMUNE,
    TOWNSHIP,
    SPECIAL_ZONE,
    AGENCY,
    SCHOOL,
    HEALTH_STATION,
    ENTERPRISE,
    MILITARY,
    POLICE,
    OTHER;

    static Block of(String kind, String type) {
        if ("DISTRICT_COMMITTEE".equals(kind)) return DISTRICT;
        if (type == null) return "AGENCY_COMMITTEE".equals(kind) ? AGENCY : OTHER;
        for (var block : values()) {
            if (block != DISTRICT && block.name().equals(type)) return block;
        }
        return OTHER;
    }
}
