package vn.xeploai.platform.access;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.access.RecordPlaceSql.Place;

/** Whether the record that an address names is about a unit or member of the caller. */
@Singleton
class RecordCheck {
    private final AccessCheck check;
    private final Instance<RecordPlaceSql> places;

    /** @param places none in a module without records */
    RecordCheck(AccessCheck check, Instance<RecordPlaceSql> places) {
        this.check = check;
        this.places = places;
    }

    /** @throws vn.xeploai.platform.problem.Refusal 404 {@code record-not-visible}, also if there is no such record */
    void require(String kind, UUID id) {
        if (!check.maySee(of(kind, id))) throw AccessRefusal.notVisible();
    }

    private List<Place> of(String kind, UUID id) {
        return switch (kind) {
            case "unit" -> List.of(new Place(id, false));
            case "member" -> List.of(new Place(id, true));
            default -> places.get().places(kind, id);
        };
    }
}
