package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Track;

@ApplicationScoped
class TallyService {
    private final TallySql sql;
    private final TallyCampaignSql inScope;
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final Watermark watermark;

    TallyService(TallySql sql, TallyCampaignSql inScope, Campaigns campaigns, Schemes schemes, Watermark watermark) {
        this.sql = sql;
        this.inScope = inScope;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.watermark = watermark;
    }

    TallyResponse below(TallyQuery query) {
        var scope = scope(query, watermark.settle(query.knownAt()));
        var counted = inScope.below(scope);
        var units = units(sql.below(counted, scope, query.rows()), scope, query.rows());
        return response(scope, counted, units, also(query.alsoTrack(), scope));
    }

    /** The counts of listed units, in whichever campaigns they are. */
    TallyResponse listed(TallyQueryRequest request) {
        var instant = watermark.settle(request.knownAt()).atOffset(ZoneOffset.UTC);
        var scope = new TallyScope(null, request.period(), Track.orParty(request.track()), null, instant);
        var counted = inScope.containing(request.units(), scope);
        var units = units(sql.listed(request.units(), counted, instant), scope, false);
        return response(scope, counted, units, null);
    }

    private TallyScope scope(TallyQuery query, Instant settled) {
        var instant = settled.atOffset(ZoneOffset.UTC);
        if (query.campaign() == null) {
            if (query.period() == null || query.under() == null) throw TallyRefusal.scopeMissing();
            return new TallyScope(query.under(), query.period(), Track.orParty(query.track()), null, instant);
        }
        var campaign = campaigns.get(query.campaign());
        var under = query.under() == null ? campaign.rootUnitId() : query.under();
        return new TallyScope(under, campaign.ratedPeriod(), campaign.track(), campaign.id(), instant);
    }

    private List<TallyUnit> units(TallySums sums, TallyScope scope, boolean rows) {
        var campaignIds = sums.places().stream()
                .map(TallySums.TallyLine.Place::campaignId)
                .toList();
        var unitIds =
                sums.places().stream().map(TallySums.TallyLine.Place::unitId).toList();
        return sums.units(sql.heads(campaignIds, unitIds, scope.knownAt()), rows);
    }

    private TallyResponse.TallyTotal also(Track track, TallyScope scope) {
        if (track == null) return null;
        var other = scope.of(track);
        var counted = inScope.below(other);
        return new TallyResponse.TallyTotal(
                track,
                scheme(counted, other).map(TallyResponse.TallyScheme::of).orElse(null),
                counted.stream().map(TallyResponse.TallyCampaign::of).toList(),
                counted.isEmpty() ? List.of() : sql.below(counted, other, true).total());
    }

    private TallyResponse response(
            TallyScope scope,
            List<TallyCampaignSql.TallyCampaignRow> counted,
            List<TallyUnit> units,
            TallyResponse.TallyTotal also) {
        return new TallyResponse(
                scope.under(),
                scope.period(),
                scope.track(),
                scope.knownAt().toInstant(),
                scheme(counted, scope).map(TallyResponse.TallyScheme::of).orElse(null),
                counted.stream().map(TallyResponse.TallyCampaign::of).toList(),
                units,
                also);
    }

    /** The revision by which the campaigns rate; without a campaign, the latest of that year. */
    Optional<Scheme> scheme(List<TallyCampaignSql.TallyCampaignRow> counted, TallyScope scope) {
        return counted.stream()
                .map(campaign -> schemes.get(campaign.schemeId(), campaign.schemeRevision()))
                .findFirst()
                .or(() -> schemes.find(scope.period(), scope.track()));
    }

    /** Recounts a campaign from its facts and compares. */
    TallyCheck check(UUID campaignId) {
        var id = campaigns.get(campaignId).id();
        var knownAt = watermark.now();
        var counts = sql.compare(id);
        return new TallyCheck(
                id,
                knownAt,
                counts.stream().mapToLong(TallyCheck.TallyDifference::counted).sum(),
                counts.stream().filter(TallyCheck.TallyDifference::differs).toList());
    }
}
