package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.scheme.Scheme;

/** What the ceilings would say of grades that nobody has given; it changes nothing and locks nothing. */
@ApplicationScoped
class Simulations {
    private final Campaigns campaigns;
    private final Ratings ratings;
    private final Quotas quotas;

    Simulations(Campaigns campaigns, Ratings ratings, Quotas quotas) {
        this.campaigns = campaigns;
        this.ratings = ratings;
        this.quotas = quotas;
    }

    /** @throws QuotaRefusal 422 {@code simulation-invalid} */
    SimulationResponse simulate(SimulationRequest request) {
        var campaign = campaigns.get(request.campaign());
        var ids = ids(request);
        var paper = quotas.of(campaign, ids.stream().filter(Objects::nonNull).toList());
        var scheme = paper.quotas().scheme();
        var faults = faults(request, ids, paper.ratings(), scheme);
        if (!faults.isEmpty()) throw QuotaRefusal.simulationInvalid(faults);
        var changes = new HashMap<UUID, Graded>();
        for (var at = 0; at < ids.size(); at++)
            changes.put(ids.get(at), request.changes().get(at).graded());
        var groups = quotas.states(campaign, paper, changes).stream()
                .map(state -> SimulatedGroup.of(scheme.id(), state))
                .sorted(Comparator.comparing(
                        group -> group.unitId().toString() + group.subjectKind() + group.groupId()))
                .toList();
        return new SimulationResponse(campaign.id(), groups.stream().anyMatch(SimulatedGroup::refused), groups);
    }

    private List<UUID> ids(SimulationRequest request) {
        var subjects = request.changes().stream()
                .map(SupposedGrade::subject)
                .filter(Objects::nonNull)
                .toList();
        var found = ratings.find(request.campaign(), subjects);
        List<UUID> ids = new ArrayList<>();
        for (var change : request.changes())
            ids.add(change.subject() == null ? change.ratingId() : found.get(change.subject()));
        return ids;
    }

    private static List<FieldError> faults(
            SimulationRequest request, List<UUID> ids, List<Rated> known, Scheme scheme) {
        Map<UUID, Rated> rated = known.stream().collect(Collectors.toMap(Rated::ratingId, one -> one));
        List<FieldError> faults = new ArrayList<>();
        var seen = new HashSet<UUID>();
        for (var at = 0; at < ids.size(); at++) {
            var change = request.changes().get(at);
            var place = "changes[%d].".formatted(at);
            var one = rated.get(ids.get(at));
            if (!change.namesOne()) faults.add(new FieldError(place + "subject", "subject-or-rating", null));
            if (one == null) faults.add(new FieldError(place + "subject", "subject-unknown", null));
            if (one != null && !seen.add(one.ratingId()))
                faults.add(new FieldError(place + "subject", "subject-repeated", null));
            if (one != null && change.grade() != null && !known(scheme, one, change))
                faults.add(new FieldError(place + "grade", "grade-not-in-scheme", null));
        }
        return faults;
    }

    private static boolean known(Scheme scheme, Rated rated, SupposedGrade change) {
        return scheme.grade(rated.subject().kind(), change.grade()).isPresent();
    }
}
