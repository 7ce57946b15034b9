package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xeploai.gateway.source.MissingPage.Missing;

/** Cells of one campaign that did not meet in some month, as rating-service answers. */
record CellsWithoutMeeting(List<Item> items, Long total, String next, Instant knownAt) implements Snapshot {
    CellsWithoutMeeting {
        items = Shape.list(items, "items");
        Shape.present(knownAt, "knownAt");
    }

    MissingPage page() {
        var missing = items.stream()
                .map(one -> new Missing("CELL", one.unitId(), one.unitId(), one.months()))
                .toList();
        return new MissingPage(missing, total, next, knownAt);
    }

    record Item(UUID unitId, List<String> months) {
        Item {
            Shape.present(unitId, "unitId");
            months = Shape.list(months, "months");
        }
    }
}
