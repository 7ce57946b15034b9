package vn.xeploai.ratings.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.quota.EffectiveQuota.QuotaKey;
import vn.xeploai.ratings.quota.QuotaSql.QuotaRow;
import vn.xeploai.ratings.quota.QuotaSql.RatingPlace;
import vn.xeploai.ratings.rule.FullQuota;
import vn.xeploai.ratings.scheme.Scheme;

/** The groups in which the ratings of a document, or of a simulation, are counted. */
public final class QuotaGroups {
    private final CampaignQuotas quotas;
    private final List<RatingPlace> ratings;
    private final Map<QuotaKey, EffectiveQuota> groups = new HashMap<>();

    QuotaGroups(CampaignQuotas quotas, List<RatingPlace> ratings) {
        this.quotas = quotas;
        this.ratings = ratings;
        for (var rating : ratings) {
            for (var quota : quotas.of(rating.place())) groups.put(quota.key(), quota);
        }
    }

    Set<QuotaKey> keys() {
        return groups.keySet();
    }

    Scheme scheme() {
        return quotas.scheme();
    }

    CampaignQuotas quotas() {
        return quotas;
    }

    List<RatingPlace> ratings() {
        return ratings;
    }

    /**
     * The groups before and after all changes together.
     *
     * @param rows the counts of everybody who may be in one of the groups
     * @param grades what each of the ratings becomes
     */
    List<QuotaChange> changes(List<QuotaRow> rows, Map<UUID, RatingGrade> grades) {
        var changes = new HashMap<QuotaKey, QuotaChange>();
        groups.forEach((key, quota) -> changes.put(key, new QuotaChange(quotas.scheme(), quota)));
        for (var row : rows) {
            for (var quota : quotas.of(row.place())) {
                var change = changes.get(quota.key());
                if (change != null) change.add(row);
            }
        }
        for (var rating : ratings) {
            for (var quota : quotas.of(rating.place()))
                changes.get(quota.key()).change(rating, grades.get(rating.ratingId()));
        }
        return List.copyOf(changes.values());
    }

    /**
     * Of each rating the quotas that have no place for it beside all changes.
     *
     * @param grades what each of the ratings becomes
     */
    Map<UUID, List<FullQuota>> full(List<QuotaChange> changes, Map<UUID, RatingGrade> grades) {
        var byKey = changes.stream()
                .collect(Collectors.toMap(change -> change.quota().key(), change -> change));
        var full = new HashMap<UUID, List<FullQuota>>();
        for (var rating : ratings) {
            full.put(
                    rating.ratingId(),
                    quotas.of(rating.place()).stream()
                            .flatMap(quota ->
                                    byKey.get(quota.key()).full(rating.place(), grades.get(rating.ratingId())).stream())
                            .toList());
        }
        return full;
    }
}
