package vn.xeploai.ratings.decision;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number of a paper (số, ký hiệu văn bản), which people type with other letters and spaces: {@code 12-QĐ/QU} is {@code 12 - qđ/qu}. */
final class PaperNumber {
    /** Also what is not seen at all. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private PaperNumber() {}

    /**
     * The same for every spelling of a number: composed (NFC), in small letters, without spaces.
     *
     * @param number null for none
     */
    static String key(String number) {
        if (number == null) return null;
        var composed = Normalizer.normalize(number, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
