package vn.xeploai.members.identity;

import java.time.LocalDate;

/**
 * Số định danh cá nhân: twelve digits, three for the province of registration, one for century and sex, two for the year of birth, six at random.
 * There is no check digit.
 *
 * <p>Legal basis: Nghị định 137/2015/NĐ-CP, Điều 13.
 */
public record IdentityNumber(String digits) {
    /** For OpenAPI. */
    public static final String DESCRIPTION =
            "Số định danh cá nhân: 12 digits, three for the province of registration, one for century and sex (0 a man and 1 a woman born"
                    + " 1900 to 1999, 2 and 3 from 2000 on, and so forth), the last two of the year of birth, six at random. There is no"
                    + " check digit. Century, sex and year must be those of the member. Answers show it masked: `0920******23`";

    private static final int CENTURY_AND_SEX = 3;

    /** Whether the digits for century, sex and year are those of a person born that day. */
    public boolean fits(LocalDate birthDate, boolean female) {
        var expected = (birthDate.getYear() / 100 - 19) * 2 + (female ? 1 : 0);
        return Character.digit(digits.charAt(CENTURY_AND_SEX), 10) == expected
                && digits.substring(4, 6).equals("%02d".formatted(birthDate.getYear() % 100));
    }

    /** As shown in lists and exports: {@code 0920******12}. */
    public String masked() {
        return digits.substring(0, 4) + "******" + digits.substring(10);
    }

    @Override
    public String toString() {
        return masked();
    }
}
