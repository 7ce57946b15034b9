package vn.xeploai.ratings.scheme;

/** The side whose rules apply (bên đánh giá). */
public enum Track {
    /** Đảng. */
    PARTY,
    /** Nhà nước: cán bộ, công chức, viên chức. */
    STATE;

    /** The track that was asked for, or the Party's. */
    public static Track orParty(Track asked) {
        return asked == null ? PARTY : asked;
    }
}
