package vn.xeploai.gateway.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All that was ever recorded about a unit. */
public record UnitHistory(List<Version> versions) {
    /**
     * What was recorded about a unit by one act.
     *
     * @param validTo exclusive; null without an end
     * @param recordedTo exclusive end of the record; null if it is current
     * @param documentNumber null if there is no document, as {@code documentDate}
     */
    public record Version(
            LocalDate validTo,
            Instant recordedFrom,
            Instant recordedTo,
            String documentNumber,
            LocalDate documentDate) {
        public boolean knownAt(Instant instant) {
            if (instant == null) return recordedTo == null;
            return !recordedFrom.isAfter(instant) && (recordedTo == null || recordedTo.isAfter(instant));
        }
    }
}
