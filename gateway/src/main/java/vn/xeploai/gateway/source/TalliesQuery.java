package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks for the tallies of certain units, wherever they stood. */
record TalliesQuery(String period, String track, List<UUID> units, Instant knownAt) {
    /** More than any one question may name. */
    static final int MAX_UNITS = 50_000;
}
