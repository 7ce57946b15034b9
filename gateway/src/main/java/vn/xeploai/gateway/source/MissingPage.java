package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Those of one campaign who are missing in a register of rating-service: one page.
 *
 * @param total how many there are on all pages; null if not requested
 * @param next the cursor of the next page; null on the last one
 */
public record MissingPage(List<Item> items, Long total, String next, Instant knownAt) implements Snapshot {
    public MissingPage {
        items = Shape.list(items, "items");
        Shape.present(knownAt, "knownAt");
    }

    /**
     * A subject, or a cell without a meeting in some months.
     *
     * @param subject null for the unit itself
     * @param months null unless it is about meetings
     */
    public record Item(Subject subject, UUID unitId, List<String> months) {
        public Item {
            Shape.present(unitId, "unitId");
        }

        public String kind() {
            return subject == null ? "CELL" : subject.kind();
        }

        public UUID id() {
            return subject == null ? unitId : subject.id();
        }
    }

    /** A subject of ratings. */
    public record Subject(String kind, UUID id) {
        public Subject {
            Shape.present(kind, "subject.kind");
            Shape.present(id, "subject.id");
        }
    }
}
