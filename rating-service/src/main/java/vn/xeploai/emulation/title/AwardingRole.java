package vn.xeploai.emulation.title;

/** Who may award, as a role. */
public enum AwardingRole {
    /** Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân. */
    HEAD_OF_ENTITY,
    /** Chủ tịch UBND cấp xã. */
    COMMUNE_CHAIRMAN,
    /** Chủ tịch UBND cấp huyện, until 30 June 2025. */
    DISTRICT_CHAIRMAN,
    /** Chủ tịch UBND cấp tỉnh. */
    PROVINCE_CHAIRMAN,
    /** Bộ trưởng, thủ trưởng ban, ngành, đoàn thể trung ương. */
    MINISTER,
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER,
    /** Chi bộ cơ sở. */
    GRASSROOTS_CELL,
    /** Đảng ủy cơ sở. */
    GRASSROOTS_COMMITTEE,
    /** Đảng ủy xã, phường, đặc khu above grass-roots organisations, since 1 July 2025. */
    COMMUNE_COMMITTEE,
    /** Ban Thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng. */
    STANDING_COMMITTEE_OF_DIRECT_SUPERIOR,
    /** Ban Thường vụ tỉnh ủy, thành ủy. */
    PROVINCIAL_STANDING_COMMITTEE
}
