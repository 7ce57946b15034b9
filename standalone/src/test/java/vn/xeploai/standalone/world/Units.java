package vn.xeploai.standalone.world;

import java.util.Map;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.province.UnitType;

/** The units of a random province. */
final class Units {
    private static final Map<UnitKind, String> WORDS = Map.of(
            UnitKind.PROVINCE_COMMITTEE, "Tỉnh ủy thử",
            UnitKind.DISTRICT_COMMITTEE, "Huyện ủy thử",
            UnitKind.COMMUNE_COMMITTEE, "Đảng bộ xã thử",
            UnitKind.AGENCY_COMMITTEE, "Đảng bộ cơ quan thử",
            UnitKind.GRASSROOTS_CELL, "Chi bộ cơ sở thử",
            UnitKind.SECTIONAL_COMMITTEE, "Đảng bộ bộ phận thử",
            UnitKind.CELL, "Chi bộ thử");

    private static final Map<UnitKind, UnitType> TYPES = Map.of(
            UnitKind.PROVINCE_COMMITTEE, UnitType.PROVINCE,
            UnitKind.DISTRICT_COMMITTEE, UnitType.RURAL_DISTRICT,
            UnitKind.COMMUNE_COMMITTEE, UnitType.COMMUNE,
            UnitKind.AGENCY_COMMITTEE, UnitType.AGENCY,
            UnitKind.GRASSROOTS_CELL, UnitType.SCHOOL,
            UnitKind.SECTIONAL_COMMITTEE, UnitType.RESIDENTIAL,
            UnitKind.CELL, UnitType.RESIDENTIAL);

    private Units() {}

    /** Its administrative code is at first its key. */
    static Unit of(UnitKind kind, String key, String parent) {
        return Unit.place(key, parent, WORDS.get(kind) + " " + key, kind, TYPES.get(kind));
    }

    /** Whether cells may be directly below it. */
    static boolean takesCells(Unit unit) {
        return unit.kind() == UnitKind.COMMUNE_COMMITTEE || unit.kind() == UnitKind.AGENCY_COMMITTEE;
    }

    static boolean reportsForAllBelow(Unit unit) {
        return unit.kind() != UnitKind.PROVINCE_COMMITTEE && unit.kind() != UnitKind.DISTRICT_COMMITTEE;
    }
}
