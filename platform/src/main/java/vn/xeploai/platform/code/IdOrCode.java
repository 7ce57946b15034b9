package vn.xeploai.platform.code;

import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An id as a caller writes it: the id itself, or a code.
 *
 * @param id null for a code
 */
@Schema(examples = {"019b0000-0000-7000-8000-00000000feed", IdOrCode.EXAMPLE})
record IdOrCode(UUID id, String system, String value) {
    static final String EXAMPLE = "GSO:31156";

    private static final Pattern SYSTEM = Pattern.compile("[A-Z0-9_]{2,20}");
    private static final int LONGEST_VALUE = 100;

    /** @throws IllegalArgumentException if it is neither */
    static IdOrCode fromString(String text) {
        var colon = text.indexOf(':');
        if (colon < 0) return new IdOrCode(UUID.fromString(text), null, null);
        var code = new IdOrCode(null, text.substring(0, colon), text.substring(colon + 1));
        if (!code.isWellFormed()) throw new IllegalArgumentException(text);
        return code;
    }

    boolean isWellFormed() {
        return id != null
                || system != null
                        && SYSTEM.matcher(system).matches()
                        && value != null
                        && !value.isBlank()
                        && value.length() <= LONGEST_VALUE;
    }

    /** What is missing is left out. */
    String words() {
        if (system == null) return value == null ? "" : value;
        return value == null ? system : system + ":" + value;
    }
}
