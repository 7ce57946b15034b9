package vn.xeploai.ratings.scheme;

/** A step on the way to a decision (tự đánh giá; thẩm định, đề xuất): QĐ 366-QĐ/TW Điều 12.1. */
public enum Step {
    SELF_RATING,
    PROPOSAL,
    ENDORSEMENT
}
