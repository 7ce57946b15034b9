package vn.xeploai.gateway.figures;

import java.util.EnumSet;
import java.util.Set;

/** The groups (khối) into which the rows of a report fall, in the order in which they are printed. */
public enum Block {
    PROVINCE,
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
    OTHER,
    /** What can be attributed to no unit of the later day. */
    UNATTRIBUTED;

    private static final Set<Block> BY_KIND = EnumSet.of(PROVINCE, DISTRICT, UNATTRIBUTED);

    static Block of(String kind, String type) {
        if ("PROVINCE_COMMITTEE".equals(kind)) return PROVINCE;
        if ("DISTRICT_COMMITTEE".equals(kind)) return DISTRICT;
        if (UNATTRIBUTED.name().equals(kind)) return UNATTRIBUTED;
        if (type == null) return "AGENCY_COMMITTEE".equals(kind) ? AGENCY : OTHER;
        for (var block : values()) {
            if (!BY_KIND.contains(block) && block.name().equals(type)) return block;
        }
        return OTHER;
    }
}
