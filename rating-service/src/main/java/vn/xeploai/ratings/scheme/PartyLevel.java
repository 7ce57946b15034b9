package vn.xeploai.ratings.scheme;

/** The levels of the Party's units, in the words of member-service. */
public enum PartyLevel {
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh ủy, thành ủy trực thuộc Trung ương. */
    PROVINCE,
    /** Cấp trên trực tiếp của tổ chức cơ sở đảng: districts until 30 June 2025, communes since. */
    IMMEDIATE_SUPERIOR,
    /** Tổ chức cơ sở đảng. */
    GRASSROOTS,
    /** Đảng bộ bộ phận. */
    SECTIONAL,
    /** Chi bộ trực thuộc. */
    CELL
}
