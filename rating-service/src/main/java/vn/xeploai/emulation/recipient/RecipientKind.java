package vn.xeploai.emulation.recipient;

/** Who receives a title or an award. */
public enum RecipientKind {
    /** Đảng viên, cán bộ, công chức, viên chức. */
    MEMBER,
    /** Tập thể, tổ chức đảng, địa bàn: by the id of its unit. */
    UNIT
}
