package vn.xeploai.members.member;

import java.time.LocalDate;

/** What identifies a member, apart from the identity number. Names are stored with single spaces. */
record Person(String fullName, LocalDate birthDate, Gender gender, String cardNumber, String recordNumber) {
    Person {
        fullName = fullName.strip().replaceAll("\\s+", " ");
    }

    /** Tên: the last word, by which Vietnamese lists are sorted. */
    String givenName() {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }

    boolean isSamePersonAs(Person other) {
        return fullName.equals(other.fullName) && birthDate.equals(other.birthDate) && gender == other.gender;
    }
}
