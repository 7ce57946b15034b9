package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Subjects who kept a tier for several years: one page.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record Streaks(List<Item> items, String next, Instant knownAt) implements Snapshot {
    public Streaks {
        items = Shape.list(items, "items");
        Shape.present(knownAt, "knownAt");
    }

    /**
     * A subject with the grade of each year.
     *
     * @param unitId the unit of the last year
     */
    public record Item(String subjectKind, UUID subjectId, UUID unitId, List<Year> years) {
        public Item {
            Shape.present(subjectKind, "subjectKind");
            Shape.present(subjectId, "subjectId");
            Shape.present(unitId, "unitId");
            years = Shape.list(years, "years");
        }
    }

    /** The grade of one year. */
    public record Year(int year, String grade, String distinction) {
        public Year {
            Shape.present(grade, "grade");
        }
    }
}
