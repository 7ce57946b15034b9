package vn.xeploai.ratings.scheme;

/** What can be rated: Đảng viên, chi bộ, đảng bộ bộ phận, tổ chức cơ sở đảng. */
public enum SubjectKind {
    MEMBER,
    CELL,
    SECTIONAL_COMMITTEE,
    GRASSROOTS_ORGANISATION
}
