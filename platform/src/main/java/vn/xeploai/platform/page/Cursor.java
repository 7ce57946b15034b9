package vn.xeploai.platform.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.time.TimeText;

/**
 * The position in a list: the instant to which the list is pinned and the sort key of the last row shown. Opaque to callers; it never
 * expires.
 */
public record Cursor(Instant knownAt, List<String> key) {
    private static final String SEPARATOR = "\u001f";

    public String encode() {
        var parts = new ArrayList<>(List.of(knownAt.toString()));
        parts.addAll(key);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The id of the last row shown, which ends the sort key of every list.
     *
     * @throws vn.xeploai.platform.problem.Refusal 400 {@code cursor-malformed} if it is not an id
     */
    public UUID id() {
        try {
            return UUID.fromString(key.get(key.size() - 1));
        } catch (IllegalArgumentException unreadable) {
            throw PageRefusal.cursorMalformed();
        }
    }

    /**
     * @param keys how many parts the sort key of this list has
     * @throws vn.xeploai.platform.problem.Refusal 400 {@code cursor-malformed} if it does not come from this list
     */
    public static Cursor decode(String after, int keys) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            var parts = Arrays.asList(text.split(SEPARATOR, -1));
            if (parts.size() != keys + 1 || text.indexOf(0) >= 0) throw PageRefusal.cursorMalformed();
            return new Cursor(TimeText.instant(parts.get(0)), parts.subList(1, parts.size()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw PageRefusal.cursorMalformed();
        }
    }
}
