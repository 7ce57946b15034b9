package vn.xeploai.ratings.assessment;

import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.page.Cursor;

/**
 * Where a finding stands in a list.
 *
 * @param owner its rating, or {@link #UNITS} for all that are about units
 * @param number among those of its owner
 */
record FindingPlace(UUID owner, int number) {
    /** Before every id that is made. */
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

    /** The id ends it, as in every list. */
    List<String> key() {
        return List.of(String.valueOf(number), owner.toString());
    }
}
