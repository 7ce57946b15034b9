package vn.xeploai.ratings.decision;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a paper (số, ký hiệu văn bản), which people type with other letters, dashes and spaces: {@code 12-QĐ/QU} is
 * {@code 12 – qđ/qu}.
 */
final class PaperNumber {
    /** Also what is not seen at all. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    /** Also minus signs, and the bullet that looks like a hyphen. */
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\x{02D7}\\x{2043}\\x{2212}]");
    /** The letters eth and African d, whose capitals look like Đ. */
    private static final Pattern LIKE_D = Pattern.compile("[ðɖ]");

    private PaperNumber() {}

    /**
     * The same for every spelling of a number: without what only tells how a letter or figure looks (NFKC), without spaces, with one
     * kind of dash, in small letters, with one đ. The column was filled by the same steps.
     *
     * @param number null for none
     */
    static String key(String number) {
        if (number == null) return null;
        var plain = Normalizer.normalize(number, Normalizer.Form.NFKC);
        var close = SPACES.matcher(plain).replaceAll("");
        var small = DASH.matcher(close).replaceAll("-").toLowerCase(Locale.ROOT);
        return LIKE_D.matcher(small).replaceAll("đ");
    }
}
