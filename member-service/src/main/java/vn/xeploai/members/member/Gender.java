package vn.xeploai.members.member;

/** The sex, as encoded in the identity number. */
enum Gender {
    MALE,
    FEMALE
}
