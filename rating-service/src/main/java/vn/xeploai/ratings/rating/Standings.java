package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.competence.TreeCompetence;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How ratings stand now, and what an acting unit is to them by the scheme. */
@Singleton
class Standings {
    private final StandingQueries queries;
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final TreeCompetence competence;

    Standings(StandingQueries queries, Campaigns campaigns, Schemes schemes, TreeCompetence competence) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.competence = competence;
    }

    private record Sort(UUID campaignId, SubjectKind kind) {}

    Map<Subject, UUID> find(UUID campaignId, List<Subject> subjects) {
        return queries.find(campaignId, subjects);
    }

    /** Of some ratings those of a campaign; to which one a rating belongs never changes. */
    List<UUID> within(UUID campaignId, Collection<UUID> ids) {
        return queries.within(campaignId, ids);
    }

    /** @param actingUnit null if nobody but the subject acts */
    List<StandingRating> of(Collection<UUID> ids, UUID actingUnit) {
        var found = queries.of(ids, actingUnit);
        if (actingUnit == null) return found;
        var bodies = new HashMap<Sort, Map<UUID, Set<UUID>>>();
        found.stream()
                .collect(Collectors.groupingBy(rating -> new Sort(rating.campaignId(), rating.subjectKind())))
                .forEach((sort, ratings) -> bodies.put(sort, bodies(sort, ratings)));
        return found.stream()
                .map(rating -> rating.competent(
                        bodies.get(new Sort(rating.campaignId(), rating.subjectKind()))
                                .get(rating.unitId()),
                        actingUnit))
                .toList();
    }

    private Map<UUID, Set<UUID>> bodies(Sort sort, List<StandingRating> ratings) {
        var campaign = campaigns.get(sort.campaignId());
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var units = ratings.stream().map(StandingRating::unitId).collect(Collectors.toSet());
        return competence.bodies(sort.campaignId(), scheme, sort.kind(), units);
    }
}
