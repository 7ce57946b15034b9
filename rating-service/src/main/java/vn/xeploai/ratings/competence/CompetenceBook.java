package vn.xeploai.ratings.competence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.xeploai.ratings.competence.CompetenceSql.SubjectPlace;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who decides on the subjects of one document, worked out once for each kind and unit. */
public final class CompetenceBook {
    private final UUID campaignId;
    private final CompetenceSql sql;
    private final BodySearch search;
    private final Map<SubjectPlace, Supplier<Optional<CompetenceAnswer>>> answers = new HashMap<>();
    private final Map<SubjectPlace, Supplier<Optional<CompetenceAnswer>>> above = new HashMap<>();

    CompetenceBook(UUID campaignId, CompetenceSql sql, BodySearch search) {
        this.campaignId = campaignId;
        this.sql = sql;
        this.search = search;
    }

    /**
     * Empty where the unit has left the tree. Other services are not asked any more.
     *
     * @throws CompetenceRefusal 409 {@code roster-changed-meanwhile} for a place that was not foreseen, 503
     *     {@code member-service-unavailable}
     */
    public Optional<CompetenceAnswer> of(SubjectKind kind, UUID unit) {
        return answer(answers, kind, unit);
    }

    /**
     * The bodies above the subject's own unit; nobody else decides, even where the scheme's rule is uncertain. Empty as in {@link #of}.
     */
    public Optional<CompetenceAnswer> above(SubjectKind kind, UUID unit) {
        return answer(above, kind, unit);
    }

    private static Optional<CompetenceAnswer> answer(
            Map<SubjectPlace, Supplier<Optional<CompetenceAnswer>>> answers, SubjectKind kind, UUID unit) {
        var answer = answers.get(new SubjectPlace(kind, unit));
        if (answer == null) throw CompetenceRefusal.rosterChanged();
        return answer.get();
    }

    /** Works the answers out; one that cannot be obtained is refused only where it is needed. */
    void foresee(Collection<SubjectPlace> places) {
        var units = new HashSet<UUID>();
        places.forEach(place -> units.add(place.unitId()));
        var found = sql.chains(campaignId, units);
        for (var place : places) foresee(place, found.get(place.unitId()));
    }

    private void foresee(SubjectPlace place, Chain chain) {
        var copied = Optional.ofNullable(chain);
        answers.put(place, UnitLookup.kept(() -> copied.map(found -> search.search(place, found))));
        above.put(place, UnitLookup.kept(() -> copied.map(found -> search.searchAbove(place, found))));
    }
}
