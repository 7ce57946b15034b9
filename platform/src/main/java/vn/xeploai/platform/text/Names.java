package vn.xeploai.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names, which are typed with different letters, dashes and spaces. */
public final class Names {
    /** What is not seen at all. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** Also minus signs, and the bullet that looks like a hyphen. */
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\x{02D7}\\x{2043}\\x{2212}]");

    private Names() {}

    /**
     * The same for every spelling of a name: in the compatibility form NFKC, in small letters, with single spaces and one kind of dash.
     *
     * @param name null for none
     */
    public static String key(String name) {
        if (name == null) return null;
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        var seen = UNSEEN.matcher(plain).replaceAll("");
        var close = SPACES.matcher(seen).replaceAll(" ").strip();
        return DASH.matcher(close).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
