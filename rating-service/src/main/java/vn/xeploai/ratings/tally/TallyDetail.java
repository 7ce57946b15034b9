package vn.xeploai.ratings.tally;

import java.util.Locale;

/** How far counts are summed. */
enum TallyDetail {
    /** Every unit by itself. */
    UNITS,
    /** The unit asked for by itself, and each unit directly below it with everything below that one. */
    ROWS;

    /** @throws IllegalArgumentException if the text is neither {@code units} nor {@code rows} */
    static TallyDetail fromString(String text) {
        for (var detail : values()) {
            if (detail.name().toLowerCase(Locale.ROOT).equals(text)) return detail;
        }
        throw new IllegalArgumentException("Neither units nor rows: " + text);
    }
}
