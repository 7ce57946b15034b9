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
    private final Map<Place, Supplier<Optional<CompetenceAnswer>>> above = new HashMap<>();

    CompetenceBook(UUID campaignId, ChainQueries chains, BodySearch search) {
        this.campaignId = campaignId;
        this.chains = chains;
        this.search = search;
    }

    /**
     * Empty where the unit has left the tree. Nobody is asked any more.
     *
     * @throws CompetenceRefusal 409 {@code roster-changed-meanwhile} for a place that was not foreseen, 503
     *     {@code member-service-unavailable}
     */
    public Optional<CompetenceAnswer> of(SubjectKind kind, UUID unit) {
        return known(answers, kind, unit);
    }

    /**
     * Who stands above the subject's own unit, outside whom nobody decides even where the scheme's rule is not sure; empty as in
     * {@link #of}.
     */
    public Optional<CompetenceAnswer> above(SubjectKind kind, UUID unit) {
        return known(above, kind, unit);
    }

    private static Optional<CompetenceAnswer> known(
            Map<Place, Supplier<Optional<CompetenceAnswer>>> answers, SubjectKind kind, UUID unit) {
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
        var copied = Optional.ofNullable(chain);
        answers.put(place, UnitBook.kept(() -> copied.map(known -> search.search(place, known))));
        above.put(place, UnitBook.kept(() -> copied.map(known -> search.searchAbove(place, known))));
    }
}
