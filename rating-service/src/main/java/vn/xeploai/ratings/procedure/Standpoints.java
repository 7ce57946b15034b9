package vn.xeploai.ratings.procedure;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.competence.Competences;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The relation of an acting unit to the subjects of ratings, by the copied tree and by the scheme. */
@Singleton
class Standpoints {
    private final ProcedureSql sql;
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final Competences competence;

    Standpoints(ProcedureSql sql, Campaigns campaigns, Schemes schemes, Competences competence) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.competence = competence;
    }

    /** Null if no acting unit is given. */
    Standpoint of(CurrentRating rating, UUID actingUnit) {
        return of(List.of(rating), actingUnit).get(rating.ratingId());
    }

    /** @return by rating; empty if no acting unit is given. Without ratings nothing is read. */
    Map<UUID, Standpoint> of(Collection<CurrentRating> ratings, UUID actingUnit) {
        if (actingUnit == null || ratings.isEmpty()) return Map.of();
        var byId = ratings.stream().collect(Collectors.toMap(CurrentRating::ratingId, rating -> rating));
        var bodies = bodies(ratings);
        var found = new HashMap<UUID, Standpoint>();
        for (var row : sql.standpoints(byId.keySet(), actingUnit)) {
            var rating = byId.get(row.ratingId());
            var named = bodies.get(new Kind(rating.campaignId(), rating.subjectKind()))
                    .get(rating.unitId());
            var competent = named == null ? null : named.contains(actingUnit);
            found.put(row.ratingId(), row.of(!rating.subjectKind().person(), competent));
        }
        return found;
    }

    /** Of the unit that acts on each rating; without those on which the subject acts. */
    Map<UUID, Standpoint> of(Map<UUID, CurrentRating> ratings, ActCommand command) {
        var found = new HashMap<UUID, Standpoint>();
        for (var unit : command.actingUnits()) {
            var own = command.ratingIds(unit).stream()
                    .map(ratings::get)
                    .filter(Objects::nonNull)
                    .toList();
            found.putAll(of(own, unit));
        }
        return found;
    }

    private record Kind(UUID campaignId, SubjectKind subjectKind) {}

    /** The bodies that the scheme names for each unit; a unit of which it says nothing for sure is left out. */
    private Map<Kind, Map<UUID, Set<UUID>>> bodies(Collection<CurrentRating> ratings) {
        var units = ratings.stream()
                .collect(Collectors.groupingBy(
                        rating -> new Kind(rating.campaignId(), rating.subjectKind()),
                        Collectors.mapping(CurrentRating::unitId, Collectors.toSet())));
        var bodies = new HashMap<Kind, Map<UUID, Set<UUID>>>();
        units.forEach((kind, of) -> {
            var campaign = campaigns.get(kind.campaignId());
            var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
            bodies.put(kind, competence.bodies(kind.campaignId(), scheme, kind.subjectKind(), of));
        });
        return bodies;
    }
}
