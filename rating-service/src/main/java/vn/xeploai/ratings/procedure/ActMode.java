package vn.xeploai.ratings.procedure;

/** Whether an act on many ratings is done to all of them or none, or to those that it can be done to. */
enum ActMode {
    ATOMIC,
    PARTIAL
}
