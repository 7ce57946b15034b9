package vn.xeploai.ratings.scheme;

/** Who rates themselves, proposes or decides, as a role; {@link #level()} is the level of the body in the Party. */
public enum CompetentRole {
    /** Đảng viên tự đánh giá. */
    MEMBER_HIMSELF(null),
    /** Chi bộ (biểu quyết). */
    CELL(PartyLevel.CELL),
    /** Chi ủy. */
    CELL_COMMITTEE(PartyLevel.CELL),
    /** Đảng ủy bộ phận. */
    SECTIONAL_COMMITTEE(PartyLevel.SECTIONAL),
    /** Chi bộ cơ sở. */
    GRASSROOTS_CELL(PartyLevel.GRASSROOTS),
    /** Đảng ủy cơ sở. */
    GRASSROOTS_COMMITTEE(PartyLevel.GRASSROOTS),
    /** Ban Thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng. */
    STANDING_COMMITTEE_OF_DIRECT_SUPERIOR(PartyLevel.IMMEDIATE_SUPERIOR),
    /** Ban Thường vụ tỉnh ủy, thành ủy. */
    PROVINCIAL_STANDING_COMMITTEE(PartyLevel.PROVINCE),
    /** Ban Tổ chức Trung ương, which appraises. */
    CENTRAL_ORGANISATION_COMMISSION(PartyLevel.CENTRAL),
    /** Bộ Chính trị, Ban Bí thư. */
    POLITBURO_OR_SECRETARIAT(PartyLevel.CENTRAL);

    private final PartyLevel level;

    CompetentRole(PartyLevel level) {
        this.level = level;
    }

    /** The level of the unit whose body this is; null for a person. */
    public PartyLevel level() {
        return level;
    }
}
