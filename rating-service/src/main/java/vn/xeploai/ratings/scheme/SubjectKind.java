package vn.xeploai.ratings.scheme;

/** What can be rated: one person in one of his roles, a leading collective, or an organisation. */
public enum SubjectKind {
    /** Đảng viên. */
    MEMBER,
    /** Cá nhân thuộc diện quản lý: an individual under a level's management, rated in his post. */
    LEADER,
    /** Tập thể lãnh đạo, quản lý: a leading collective, as a standing committee. */
    COLLECTIVE,
    /** Chi bộ trực thuộc. */
    CELL,
    /** Đảng bộ bộ phận. */
    SECTIONAL_COMMITTEE,
    /** Tổ chức cơ sở đảng. */
    GRASSROOTS_ORGANISATION,
    /** Cán bộ, công chức, viên chức: rated by the State side. */
    OFFICIAL;

    /** Whether a person is rated in it; of one person all such subjects have the same id. */
    public boolean person() {
        return this == MEMBER || this == LEADER || this == OFFICIAL;
    }
}
