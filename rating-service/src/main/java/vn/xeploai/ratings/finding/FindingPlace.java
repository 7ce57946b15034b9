package vn.xeploai.ratings.finding;

import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.page.Cursor;

/**
 * The place of a finding in a list.
 *
 * @param owner its rating, or {@link #UNITS} for all that are about units
 * @param number among those of its owner
 */
record FindingPlace(UUID owner, int number) {
    /** The parts of the sort key. */
    static final int KEYS = 2;

    /** Less than the id of any rating. */
    static final UUID UNITS = new UUID(0, 0);

    /** @throws vn.xeploai.platform.problem.Refusal 400 {@code cursor-malformed} */
    static FindingPlace of(Cursor cursor) {
        var owner = cursor.id();
        return new FindingPlace(owner, number(cursor));
    }

    private static int number(Cursor cursor) {
        var text = cursor.key().get(0);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    boolean ofUnits() {
        return owner.equals(UNITS);
    }

    /** @param last the last place shown; null if none was */
    boolean isAfter(FindingPlace last) {
        return last == null || !owner.equals(last.owner) || number > last.number;
    }

    /** Ends with the id, as the sort key of every list does. */
    List<String> key() {
        return List.of(String.valueOf(number), owner.toString());
    }
}
