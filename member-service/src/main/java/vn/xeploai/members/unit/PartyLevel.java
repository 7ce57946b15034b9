package vn.xeploai.members.unit;

/** The level of a unit in the Party, on which competence depends rather than on the kind. */
public enum PartyLevel {
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh ủy, thành ủy. */
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
