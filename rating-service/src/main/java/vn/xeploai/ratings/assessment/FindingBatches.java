package vn.xeploai.ratings.assessment;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Findings of a campaign in their order, judged batch by batch: those of its units first, then those of its ratings by their ids. */
final class FindingBatches implements Iterator<List<PlacedFinding>> {
    private static final int RATINGS = 1000;

    private final FindingRows rows;
    private final FindingScope scope;
    private final Locale locale;
    private boolean unitsFirst;
    private UUID next;
    private boolean ended;

    /** @param from the last place shown, with whose owner the first batch begins; null from the beginning on */
    FindingBatches(FindingRows rows, FindingScope scope, Locale locale, FindingPlace from) {
        this.rows = rows;
        this.scope = scope;
        this.locale = locale;
        unitsFirst = from == null || from.ofUnits();
        next = unitsFirst ? null : from.owner();
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public List<PlacedFinding> next() {
        if (unitsFirst) {
            unitsFirst = false;
            return rows.ofUnits(scope, locale);
        }
        var ids = rows.ids(scope, next, RATINGS + 1);
        ended = ids.size() <= RATINGS;
        next = ended ? null : ids.get(RATINGS);
        return rows.ofRatings(ids.subList(0, Math.min(RATINGS, ids.size())), scope, locale);
    }
}
