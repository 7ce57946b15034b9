package vn.xeploai.standalone.world;

import java.util.List;

/**
 * A unit on the days of one structure.
 *
 * @param key what the test calls it, for good
 * @param parent the key of the unit above; null at the top
 * @param code its administrative code on those days
 */
record WorldUnit(String key, String parent, String code, String name, String kind, String type, String level) {

    static WorldUnit of(Kind kind, String key, String parent) {
        return new WorldUnit(key, parent, key, kind.word + " " + key, kind.name(), kind.type, kind.level);
    }

    boolean hasMembers() {
        return kind.equals(Kind.CELL.name()) || kind.equals(Kind.GRASSROOTS_CELL.name());
    }

    /** Whether cells may stand directly below it. */
    boolean takesCells() {
        return kind.equals(Kind.COMMUNE_COMMITTEE.name()) || kind.equals(Kind.AGENCY_COMMITTEE.name());
    }

    boolean reportsForAllBelow() {
        return !List.of(Kind.PROVINCE_COMMITTEE.level, Kind.DISTRICT_COMMITTEE.level)
                .contains(level);
    }

    /** As what the unit itself is rated; null if it is not. */
    String subjectKind() {
        return switch (Kind.valueOf(kind)) {
            case PROVINCE_COMMITTEE, DISTRICT_COMMITTEE -> null;
            case SECTIONAL_COMMITTEE -> "SECTIONAL_COMMITTEE";
            case CELL -> "CELL";
            default -> "GRASSROOTS_ORGANISATION";
        };
    }

    WorldUnit below(String other) {
        return new WorldUnit(key, other, code, name, kind, type, level);
    }

    WorldUnit named(String other) {
        return new WorldUnit(key, parent, code, other, kind, type, level);
    }

    WorldUnit coded(String other) {
        return new WorldUnit(key, parent, other, name, kind, type, level);
    }

    WorldUnit typed(String other) {
        return new WorldUnit(key, parent, code, name, kind, other, level);
    }

    enum Kind {
        PROVINCE_COMMITTEE("Tỉnh ủy thử", "PROVINCE", "PROVINCE"),
        DISTRICT_COMMITTEE("Huyện ủy thử", "RURAL_DISTRICT", "IMMEDIATE_SUPERIOR"),
        COMMUNE_COMMITTEE("Đảng bộ xã thử", "COMMUNE", "GRASSROOTS"),
        AGENCY_COMMITTEE("Đảng bộ cơ quan thử", "AGENCY", "GRASSROOTS"),
        GRASSROOTS_CELL("Chi bộ cơ sở thử", "SCHOOL", "GRASSROOTS"),
        SECTIONAL_COMMITTEE("Đảng bộ bộ phận thử", "RESIDENTIAL", "SECTIONAL"),
        CELL("Chi bộ thử", "RESIDENTIAL", "CELL");

        private final String word;
        private final String type;
        private final String level;

        Kind(String word, String type, String level) {
            this.word = word;
            this.type = type;
            this.level = level;
        }
    }
}
