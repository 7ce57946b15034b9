package vn.xeploai.members.unit;

import java.util.Set;

/** What a unit is in the Party's structure. */
public enum UnitKind {
    /** Trung ương: above all provinces. */
    CENTRAL_COMMITTEE,
    /** Tỉnh ủy, thành ủy trực thuộc Trung ương. */
    PROVINCE_COMMITTEE,
    /** Huyện ủy, quận ủy, thị ủy, thành ủy thuộc tỉnh; ended on 1 July 2025. */
    DISTRICT_COMMITTEE,
    /** Đảng bộ xã, phường, thị trấn, đặc khu. */
    COMMUNE_COMMITTEE,
    /** Đảng bộ cơ quan, đơn vị, doanh nghiệp. */
    AGENCY_COMMITTEE,
    /** Đảng bộ bộ phận: between a grass-roots committee and its cells. */
    SECTIONAL_COMMITTEE,
    /** Chi bộ cơ sở: a grass-roots organisation that is a single cell. */
    GRASSROOTS_CELL,
    /** Chi bộ trực thuộc: the smallest organisation, below a committee. */
    CELL;

    /** Whether a unit of this kind may be directly below one of that kind; {@code null} is the top. */
    public boolean mayBeBelow(UnitKind above) {
        return parents().contains(String.valueOf(above));
    }

    /** Whether members belong to such a unit directly. */
    public boolean hasMembers() {
        return this == CELL || this == GRASSROOTS_CELL;
    }

    /** Whether a unit of this kind may have that level. */
    public boolean fits(PartyLevel level) {
        return switch (this) {
            case CENTRAL_COMMITTEE -> level == PartyLevel.CENTRAL;
            case PROVINCE_COMMITTEE -> level == PartyLevel.PROVINCE;
            case DISTRICT_COMMITTEE -> level == PartyLevel.IMMEDIATE_SUPERIOR;
            case COMMUNE_COMMITTEE, AGENCY_COMMITTEE ->
                level == PartyLevel.GRASSROOTS || level == PartyLevel.IMMEDIATE_SUPERIOR;
            case SECTIONAL_COMMITTEE -> level == PartyLevel.SECTIONAL;
            case GRASSROOTS_CELL -> level == PartyLevel.GRASSROOTS;
            case CELL -> level == PartyLevel.CELL;
        };
    }

    private Set<String> parents() {
        return switch (this) {
            case CENTRAL_COMMITTEE -> Set.of("null");
            case PROVINCE_COMMITTEE -> Set.of("null", "CENTRAL_COMMITTEE");
            case DISTRICT_COMMITTEE -> Set.of("null", "PROVINCE_COMMITTEE");
            case COMMUNE_COMMITTEE -> Set.of("PROVINCE_COMMITTEE", "DISTRICT_COMMITTEE");
            case AGENCY_COMMITTEE, GRASSROOTS_CELL ->
                Set.of("PROVINCE_COMMITTEE", "DISTRICT_COMMITTEE", "COMMUNE_COMMITTEE");
            case SECTIONAL_COMMITTEE -> Set.of("COMMUNE_COMMITTEE", "AGENCY_COMMITTEE");
            case CELL -> Set.of("COMMUNE_COMMITTEE", "AGENCY_COMMITTEE", "SECTIONAL_COMMITTEE");
        };
    }
}
