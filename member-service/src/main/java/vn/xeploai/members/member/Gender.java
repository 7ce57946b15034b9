package vn.xeploai.members.member;

/** As in the identity number. */
public enum Gender {
    MALE,
    FEMALE
}
