package vn.xeploai.ratings.rating;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a document (số, ký hiệu văn bản), which is typed with different letters, dashes and spaces: {@code 12-QĐ/QU} is
 * {@code 12 – qđ/qu}.
 */
public final class DocumentNumber {
    /** Also what is not seen at all. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    /** Also minus signs, and the bullet that looks like a hyphen. */
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\x{02D7}\\x{2043}\\x{2212}]");
    /** The letters eth and African d, whose capitals look like Đ. */
    private static final Pattern LIKE_D = Pattern.compile("[ðɖ]");

    private DocumentNumber() {}

    /**
     * The same for every spelling of a number: in the compatibility form NFKC, without spaces, with one
     * kind of dash, in small letters, with one đ. The column was filled by the same steps.
     *
     * @param number null for none
     */
    public static String key(String number) {
        if (number == null) return null;
        var plain = Normalizer.normalize(number, Normalizer.Form.NFKC);
        var close = SPACES.matcher(plain).replaceAll("");
        var small = DASH.matcher(close).replaceAll("-").toLowerCase(Locale.ROOT);
        return LIKE_D.matcher(small).replaceAll("đ");
    }
}
