package vn.xeploai.platform.code;

import java.time.LocalDate;

/** A record of a body that says how the codes in it, and in what it contains, are read. It may not have been validated yet. */
public interface CodeScope {
    /** The day on which codes are read; null for that of the record around it, and in the end today. */
    default LocalDate codesOn() {
        return null;
    }

    /** What the ids of this record name that are marked without a word; null if it does not say. */
    default String codesKind() {
        return null;
    }
}
