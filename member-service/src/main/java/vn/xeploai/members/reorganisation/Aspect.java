package vn.xeploai.members.reorganisation;

/** What a decision may say once about a unit: said twice, the order of writing would decide. */
enum Aspect {
    NAME,
    TYPE,
    PLACE
}
