package vn.xeploai.ratings.rating;

/** What an acting unit is to a subject. It follows from the copied tree of the campaign and is never claimed by the caller. */
public enum Role {
    /** The members themselves, or the organisation where it rates itself. */
    SUBJECT,
    /** The cell of a member; the organisation itself. */
    OWN_UNIT,
    /** Đảng ủy bộ phận: the level between a cell and the grass-roots committee. */
    SECTIONAL_COMMITTEE,
    /** Cấp có thẩm quyền: the body that decides. */
    COMPETENT_BODY,
    /** Above the competent body. */
    SUPERIOR,
    /** Asked for an opinion, and nothing else to the subject. */
    ASKED_UNIT,
    OUTSIDER
}
