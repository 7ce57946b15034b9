package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.UUID;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How grades are spread over units. */
@ApplicationScoped
class Distributions {
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final DistributionQueries queries;
    private final GroupQueries groups;

    Distributions(Campaigns campaigns, Schemes schemes, DistributionQueries queries, GroupQueries groups) {
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.queries = queries;
        this.groups = groups;
    }

    private record Line(UUID unitId, SubjectKind kind) {}

    /** @throws QuotaRefusal 422 {@code unit-not-in-campaign} */
    Distribution below(QuotaFilter filter) {
        var campaign = campaigns.get(filter.campaign());
        var under = filter.under() == null ? campaign.rootUnitId() : filter.under();
        if (!groups.holds(campaign.id(), under)) throw QuotaRefusal.unitNotInCampaign(under);
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var lines = new LinkedHashMap<Line, TierCounting>();
        for (var row : queries.below(campaign.id(), under)) {
            lines.computeIfAbsent(new Line(row.unitId(), row.subjectKind()), line -> new TierCounting())
                    .add(new Standing(scheme.tier(row.subjectKind(), row.grade()), false, false), row.subjects());
        }
        return new Distribution(
                campaign.id(),
                under,
                lines.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue().counts()))
                        .toList());
    }

    private static DistributionRow row(Line line, TierCounts counts) {
        var rated = counts.rated();
        return new DistributionRow(
                line.unitId(),
                line.kind(),
                rated,
                TierShare.of(counts.excellent(), rated),
                TierShare.of(counts.good(), rated),
                TierShare.of(counts.completed(), rated),
                TierShare.of(counts.notCompleted(), rated),
                TierShare.percent(counts.excellent(), counts.good()),
                TierShare.percent(counts.excellent(), counts.goodOrBetter()));
    }
}
