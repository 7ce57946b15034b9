package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xeploai.gateway.source.MissingPage.Missing;

/** Subjects of one campaign who are missing in a register, as rating-service answers. */
record MissingSubjects(List<Item> items, Long total, String next, Instant knownAt) implements Snapshot {
    MissingSubjects {
        items = Shape.list(items, "items");
        Shape.present(knownAt, "knownAt");
    }

    MissingPage page() {
        var missing = items.stream()
                .map(one -> new Missing(one.subject().kind(), one.subject().id(), one.unitId(), null))
                .toList();
        return new MissingPage(missing, total, next, knownAt);
    }

    record Item(Subject subject, UUID unitId) {
        Item {
            Shape.present(subject, "subject");
            Shape.present(unitId, "unitId");
        }
    }

    record Subject(String kind, UUID id) {
        Subject {
            Shape.present(kind, "subject.kind");
            Shape.present(id, "subject.id");
        }
    }
}
