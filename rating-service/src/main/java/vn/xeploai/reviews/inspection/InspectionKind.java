package vn.xeploai.reviews.inspection;

/** The kind of an inspection. */
public enum InspectionKind {
    /** Kiểm tra. */
    INSPECTION,
    /** Giám sát. */
    SUPERVISION
}
