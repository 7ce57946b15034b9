package vn.xeploai.ratings.lifecycle;

/** What is done with an open campaign whose root a reorganisation ends. */
enum SuccessionHandling {
    /** Kết thúc trước ngày có hiệu lực: it is closed as it is. */
    CLOSE_BEFORE,
    /** Bàn giao: undecided subjects move to the campaigns of their new units, decided ones remain. */
    HAND_OVER
}
