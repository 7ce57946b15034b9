package vn.xeploai.standalone.sample;

enum Gender {
    MALE,
    FEMALE;

    /** The fourth digit of an identity number: 0 and 1 for who was born in the 20th century, 2 and 3 in the 21st. */
    int digit(int birthYear) {
        return (birthYear < 2000 ? 0 : 2) + ordinal();
    }
}
