package vn.xeploai.ratings.succession;

/** What becomes of an open campaign whose root a reorganisation ends. */
enum SuccessionHandling {
    /** Kết thúc trước ngày có hiệu lực: it is closed as it stands. */
    CLOSE_BEFORE,
    /** Bàn giao: undecided subjects go on in the campaigns of their new units, decided ones stay. */
    HAND_OVER
}
