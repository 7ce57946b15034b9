package vn.xeploai.ratings.tally;

import java.util.Locale;

/** The facts on which an answer rests. */
enum TallyFacts {
    /** Those that the counts at and below the unit rest on. */
    COUNTS,
    /** Any fact of the service: what the rules say rests on more than the counts do, and not only on what is below the unit. */
    ALL;

    /** @throws IllegalArgumentException if the text is neither {@code counts} nor {@code all} */
    static TallyFacts fromString(String text) {
        for (var facts : values()) {
            if (facts.name().toLowerCase(Locale.ROOT).equals(text)) return facts;
        }
        throw new IllegalArgumentException("Neither counts nor all: " + text);
    }
}
