package vn.xeploai.standalone.sample;

/** Serial numbers 1, 2, 3 … */
final class Serial {
    private int last;

    int next() {
        return ++last;
    }

    /** A number with leading zeros. {@code %06d} would use the digits of the machine's language. */
    static String digits(int length, int number) {
        var digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
