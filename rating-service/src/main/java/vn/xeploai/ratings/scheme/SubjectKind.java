package vn.xeploai.ratings.scheme;

/** What can be rated: one person in one of his roles, a leading collective, an organisation, or an agency. */
public enum SubjectKind {
    /** Đảng viên. */
    MEMBER("đảng viên", "the member"),
    /** Cá nhân thuộc diện quản lý: an individual under a level's management, rated in his post. */
    LEADER("cá nhân lãnh đạo, quản lý", "the leader"),
    /** Tập thể lãnh đạo, quản lý: a leading collective, as a standing committee. */
    COLLECTIVE("tập thể lãnh đạo, quản lý", "the leading collective"),
    /** Chi bộ trực thuộc. */
    CELL("chi bộ trực thuộc", "the cell"),
    /** Đảng bộ bộ phận. */
    SECTIONAL_COMMITTEE("đảng bộ bộ phận", "the sectional committee"),
    /** Tổ chức cơ sở đảng. */
    GRASSROOTS_ORGANISATION("tổ chức cơ sở đảng", "the grass-roots organisation"),
    /** Đảng bộ cấp trên của tổ chức cơ sở đảng: of a district until 30 June 2025, of a commune since, and of a province. */
    SUPERIOR_ORGANISATION("đảng bộ cấp trên của tổ chức cơ sở đảng", "the organisation above the grass roots"),
    /** Cán bộ, công chức, viên chức: rated by the State side. */
    OFFICIAL("cán bộ, công chức, viên chức", "the official"),
    /**
     * Tập thể cơ quan, đơn vị, as a people's committee, an office or a school: rated by the State side, under the id of the unit that is
     * the Party organisation in it.
     */
    AGENCY("cơ quan, đơn vị", "the agency");

    private final Label label;

    SubjectKind(String vi, String en) {
        this.label = new Label(vi, en);
    }

    /** What it is called within a sentence. */
    public Label label() {
        return label;
    }

    /** Whether a person is rated in it; of one person all such subjects have the same id. */
    public boolean person() {
        return this == MEMBER || this == LEADER || this == OFFICIAL;
    }
}
