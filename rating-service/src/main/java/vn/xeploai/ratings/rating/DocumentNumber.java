package vn.xeploai.ratings.rating;

import java.util.regex.Pattern;
import vn.xeploai.platform.text.Names;

/**
 * The number of a document (số, ký hiệu văn bản), which is typed with different letters, dashes and spaces: {@code 12-QĐ/QU} is
 * {@code 12 – qđ/qu}.
 */
public final class DocumentNumber {
    /** The letters eth and African d, whose capitals look like Đ. */
    private static final Pattern LIKE_D = Pattern.compile("[ðɖ]");

    private DocumentNumber() {}

    /**
     * The same for every spelling of a number: that of a name, without spaces and with one đ. The column was filled by the same steps.
     *
     * @param number null for none
     */
    public static String key(String number) {
        if (number == null) return null;
        return LIKE_D.matcher(Names.key(number).replace(" ", "")).replaceAll("đ");
    }
}
