package vn.xeploai.ratings.quota;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.overlay.QuotaOverlay;
import vn.xeploai.ratings.quota.EffectiveQuota.QuotaKey;
import vn.xeploai.ratings.quota.QuotaSql.GroupedRating;
import vn.xeploai.ratings.quota.QuotaSql.QuotaRow;
import vn.xeploai.ratings.rule.FullQuota;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which quotas of a campaign have no place for a subject, as recorded at an instant. The counts are read once, when first needed. */
public final class FullQuotas {
    private final Quotas quotas;
    private final QuotaSql sql;
    private final Supplier<CampaignView> campaign;
    private final OffsetDateTime knownAt;
    private final Map<List<QuotaOverlay>, Counts> counts = new HashMap<>();
    private CampaignQuotas recorded;
    private List<QuotaRow> rows;

    FullQuotas(Quotas quotas, QuotaSql sql, Supplier<CampaignView> campaign, OffsetDateTime knownAt) {
        this.quotas = quotas;
        this.sql = sql;
        this.campaign = campaign;
        this.knownAt = knownAt;
    }

    /**
     * A rating as it is counted.
     *
     * @param grade the decided one; null if there is none
     * @param day of its document, or as of which it is assessed
     */
    public record CountedRating(UUID ratingId, SubjectKind subjectKind, UUID unitId, String grade, LocalDate day) {}

    private record Counts(CampaignQuotas quotas, List<QuotaRow> rows, Map<QuotaKey, QuotaChange> groups) {
        static Counts of(CampaignQuotas quotas, List<QuotaRow> rows) {
            var groups = new HashMap<QuotaKey, QuotaChange>();
            for (var row : rows) {
                for (var quota : quotas.of(row.place()))
                    groups.computeIfAbsent(quota.key(), key -> new QuotaChange(quotas.scheme(), quota))
                            .add(row);
            }
            return new Counts(quotas, rows, groups);
        }

        Optional<QuotaPlace> place(CountedRating rating, Set<UUID> named) {
            return rows.stream()
                    .map(QuotaRow::place)
                    .filter(place -> place.subjectKind() == rating.subjectKind()
                            && place.unitId().equals(rating.unitId())
                            && place.named().equals(named))
                    .findFirst();
        }

        List<FullQuota> full(QuotaPlace place, CountedRating rating) {
            var grade = new RatingGrade(rating.grade(), null);
            return quotas.of(place).stream()
                    .flatMap(quota -> groups.get(quota.key()).full(place, grade).stream())
                    .toList();
        }
    }

    /** Of each rating; empty for those that are not counted anywhere. */
    public Map<UUID, List<FullQuota>> of(Collection<CountedRating> ratings) {
        if (ratings.isEmpty()) return Map.of();
        var ids = ratings.stream().map(CountedRating::ratingId).toList();
        var found = campaign.get();
        if (knownAt.equals(OffsetDateTime.MAX)) return current(found, ratings);
        var named = sql.grouped(found.id(), ids, knownAt).stream()
                .collect(Collectors.groupingBy(
                        GroupedRating::ratingId, Collectors.mapping(GroupedRating::groupId, Collectors.toSet())));
        var full = new HashMap<UUID, List<FullQuota>>();
        for (var rating : ratings) {
            var counted = counts(found, rating.day());
            var place = counted.place(rating, named.getOrDefault(rating.ratingId(), Set.of()));
            full.put(
                    rating.ratingId(),
                    place.map(where -> counted.full(where, rating)).orElse(List.of()));
        }
        return full;
    }

    /** By the overlays of the day, which are the same on most days. */
    private Counts counts(CampaignView found, LocalDate day) {
        if (rows == null) {
            recorded = quotas.of(found, knownAt);
            rows = sql.under(found.id(), found.rootUnitId(), knownAt);
        }
        var ofDay = recorded.on(day);
        return counts.computeIfAbsent(ofDay.overlays(), any -> Counts.of(ofDay, rows));
    }

    /** Only the groups of these ratings are read. */
    private Map<UUID, List<FullQuota>> current(CampaignView found, Collection<CountedRating> ratings) {
        var full = new HashMap<UUID, List<FullQuota>>();
        ratings.stream().collect(Collectors.groupingBy(CountedRating::day)).forEach((day, same) -> {
            var ids = same.stream().map(CountedRating::ratingId).toList();
            var touched = quotas.of(found, ids, day);
            var grades = touched.ratings().stream()
                    .collect(Collectors.toMap(QuotaSql.RatingPlace::ratingId, QuotaSql.RatingPlace::grade));
            full.putAll(touched.full(quotas.changes(found, touched, grades), grades));
        });
        return full;
    }
}
