package vn.xeploai.standalone.sample;

/** Numbers as plain digits with leading zeros, which {@code %06d} does not promise: it writes the digits of the machine's language. */
final class Digits {
    private Digits() {}

    static String of(int length, int number) {
        var digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
