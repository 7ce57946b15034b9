package vn.xeploai.ratings.quota;

import java.util.Locale;

/** Which grades are counted. */
enum QuotaStage {
    /** What is decided. */
    DECIDED,
    /** The same, and current proposals as if they were decided. */
    PROPOSED;

    /** @throws IllegalArgumentException if the text is neither {@code decided} nor {@code proposed} */
    static QuotaStage fromString(String text) {
        for (var stage : values()) {
            if (stage.name().toLowerCase(Locale.ROOT).equals(text)) return stage;
        }
        throw new IllegalArgumentException("Neither decided nor proposed: " + text);
    }
}
