package vn.xeploai.ratings.quota;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The groups that a paper, or what somebody supposes, touches. */
public final class PaperQuotas {
    private final CampaignQuotas quotas;
    private final List<Rated> ratings;
    private final Map<QuotaKey, AppliedQuota> groups = new HashMap<>();

    PaperQuotas(CampaignQuotas quotas, List<Rated> ratings) {
        this.quotas = quotas;
        this.ratings = ratings;
        for (var rated : ratings) {
            for (var applied : quotas.of(rated.place())) groups.put(applied.key(), applied);
        }
    }

    Collection<AppliedQuota> groups() {
        return groups.values();
    }

    CampaignQuotas quotas() {
        return quotas;
    }

    List<Rated> ratings() {
        return ratings;
    }

    /** How the groups stand before and after, the whole list at once. */
    List<GroupState> states(List<QuotaRow> rows, Map<UUID, Graded> changes) {
        var states = new HashMap<QuotaKey, GroupState>();
        groups.forEach((key, applied) -> states.put(key, new GroupState(quotas.scheme(), applied)));
        for (var row : rows) {
            for (var applied : quotas.of(row.place())) {
                var state = states.get(applied.key());
                if (state != null) state.stand(row);
            }
        }
        for (var rated : ratings) {
            for (var applied : quotas.of(rated.place())) {
                states.get(applied.key()).change(rated, changes.get(rated.ratingId()));
            }
        }
        return List.copyOf(states.values());
    }
}
