package vn.xeploai.standalone.province;

import java.time.LocalDate;

/** @param identityNumber null if unknown */
public record Person(String fullName, Gender gender, LocalDate birthDate, String identityNumber) {
    public enum Gender {
        MALE,
        FEMALE
    }
}
