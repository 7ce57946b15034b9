package vn.xeploai.ratings.scheme;

/** The side whose rules apply (bên đánh giá). */
public enum Track {
    PARTY
}
