package vn.xeploai.standalone.sample;

import java.time.LocalDate;

/** Who an invented member is. */
record Person(String fullName, Gender gender, LocalDate birthDate, String identityNumber) {}
