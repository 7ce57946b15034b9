package vn.xeploai.emulation.nomination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.emulation.recipient.Candidate;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** The nominations of one document. Never changed: items are cancelled one by one or all together. */
@Entity
@Immutable
@Table(schema = "emulation")
class Nomination {
    @Id
    private UUID id;

    private UUID campaignId;
    private int awardYear;
    private UUID nominatingUnitId;
    private Instant eligibilityKnownAt;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "nomination", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<NominationItem> items = new ArrayList<>();

    Nomination() {}

    /** @param candidates of the items of the request, in their order */
    Nomination(
            RecordNominationRequest request,
            int awardYear,
            List<Candidate> candidates,
            KnownEligibility known,
            Act act) {
        id = Ids.next();
        campaignId = request.campaignId();
        this.awardYear = awardYear;
        nominatingUnitId = request.nominatingUnitId();
        eligibilityKnownAt = known.knownAt();
        actId = act.id();
        recordedAt = act.recordedAt();
        for (var at = 0; at < candidates.size(); at++)
            items.add(new NominationItem(
                    this,
                    at,
                    candidates.get(at),
                    known.verdicts().get(at),
                    request.items().get(at).achievement()));
    }

    /**
     * The items to cancel.
     *
     * @param ids null for all that count
     * @throws vn.xeploai.platform.problem.Refusal 409 {@code nomination-already-cancelled}, 422 {@code nomination-item-unknown}
     */
    List<NominationItem> current(List<UUID> ids) {
        var current = items.stream().filter(item -> !item.isCancelled()).toList();
        if (ids == null) {
            if (current.isEmpty()) throw NominationRefusal.alreadyCancelled(id);
            return current;
        }
        var named = new ArrayList<NominationItem>();
        for (var at = 0; at < ids.size(); at++) named.add(find(ids.get(at), "itemIds[%d]".formatted(at)));
        return named.stream().distinct().toList();
    }

    private NominationItem find(UUID item, String field) {
        var found = items.stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> NominationRefusal.itemUnknown(item, field));
        if (found.isCancelled()) throw NominationRefusal.alreadyCancelled(item);
        return found;
    }

    UUID id() {
        return id;
    }
}
