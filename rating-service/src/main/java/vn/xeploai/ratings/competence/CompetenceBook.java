package vn.xeploai.ratings.competence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who decides on the subjects of one paper, worked out once for each kind and unit. */
public final class CompetenceBook {
    private final UUID campaignId;
    private final ChainQueries chains;
    private final BodySearch search;
    private final Map<Place, Supplier<Optional<CompetenceAnswer>>> answers = new HashMap<>();

    CompetenceBook(UUID campaignId, ChainQueries chains, BodySearch search) {
        this.campaignId = campaignId;
        this.chains = chains;
        this.search = search;
    }

    /**
     * Empty where the scheme says nothing of such subjects, or the unit has left the tree. Nobody is asked any more.
     *
     * @throws CompetenceRefusal 409 {@code roster-changed-meanwhile} for a place that was not foreseen, 503
     *     {@code member-service-unavailable}
     */
    public Optional<CompetenceAnswer> of(SubjectKind kind, UUID unit) {
        var answer = answers.get(new Place(kind, unit));
        if (answer == null) throw CompetenceRefusal.rosterChanged();
        return answer.get();
    }

    /** Works the answers out; one that cannot be had refuses only where it is needed. */
    void foresee(Collection<Place> places) {
        var units = new HashSet<UUID>();
        places.forEach(place -> units.add(place.unitId()));
        var found = chains.chains(campaignId, units);
        for (var place : places) answer(place, found.get(place.unitId()));
    }

    private void answer(Place place, TreeChain chain) {
        answers.put(place, UnitBook.kept(() -> chain == null ? Optional.empty() : search.search(place, chain)));
    }
}
