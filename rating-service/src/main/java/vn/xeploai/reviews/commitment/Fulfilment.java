package vn.xeploai.reviews.commitment;

/** How a commitment is kept. */
public enum Fulfilment {
    /** Thực hiện đúng cam kết. */
    KEPT,
    /** Thực hiện một phần. */
    PARTLY,
    /** Không thực hiện. */
    NOT_KEPT
}
