package vn.xeploai.standalone.signin;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody can guess. */
final class RandomText {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    static String next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
