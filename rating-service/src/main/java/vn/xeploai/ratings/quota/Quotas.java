package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.group.GroupService;
import vn.xeploai.ratings.overlay.Overlays;
import vn.xeploai.ratings.quota.QuotaOutcome.QuotaExcess;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Schemes;

/** The quotas in the transaction that decides: two documents at once cannot both take the last place. */
@ApplicationScoped
public class Quotas {
    private final Campaigns campaigns;
    private final CampaignTree tree;
    private final Schemes schemes;
    private final Overlays overlays;
    private final GroupService groups;
    private final QuotaSql sql;
    private final Acts acts;

    Quotas(
            Campaigns campaigns,
            CampaignTree tree,
            Schemes schemes,
            Overlays overlays,
            GroupService groups,
            QuotaSql sql,
            Acts acts) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.schemes = schemes;
        this.overlays = overlays;
        this.groups = groups;
        this.sql = sql;
        this.acts = acts;
    }

    /**
     * Locks the groups in which any of the ratings is counted, in the order of their ids and before the ratings themselves are locked. The
     * caller holds the campaign, so its roster and named groups do not change; an overlay recorded meanwhile applies to the next document.
     *
     * @param day of the document
     */
    public QuotaGroups lock(CampaignView campaign, Collection<UUID> ratings, LocalDate day) {
        var touched = of(campaign, ratings, day);
        var ids = touched.keys().stream()
                .map(key -> key.id(campaign.id()))
                .sorted()
                .toList();
        sql.insertGroups(campaign.id(), ids);
        acts.lock("quota_group", ids);
        return new QuotaGroups(touched.quotas(), sql.ratings(campaign.id(), ratings));
    }

    /** The same groups without a lock. */
    QuotaGroups of(CampaignView campaign, Collection<UUID> ratings, LocalDate day) {
        return new QuotaGroups(of(campaign, OffsetDateTime.MAX).on(day), sql.ratings(campaign.id(), ratings));
    }

    /** The quotas of a campaign as recorded at an instant, for documents of whatever day. */
    CampaignQuotas of(CampaignView campaign, OffsetDateTime knownAt) {
        var period = campaign.ratedPeriod();
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision()).in(period.kind());
        return new CampaignQuotas(
                scheme, overlays.ofQuotas(scheme.id(), period.year(), knownAt), tree.aboveRoot(campaign.id(), knownAt));
    }

    /** @param grades what each of the ratings becomes */
    public QuotaOutcome evaluate(CampaignView campaign, QuotaGroups touched, Map<UUID, RatingGrade> grades) {
        var names = groups.names(campaign.id(), OffsetDateTime.MAX);
        var scheme = touched.scheme().id();
        List<QuotaExcess> excesses = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        var changes = changes(campaign, touched, grades);
        for (var change : changes) {
            var group = change.quota().key().group(names);
            var verdict = change.verdict(group.name());
            verdict.findings().forEach(finding -> findings.add(finding.within(group)));
            if (verdict.refused()) excesses.add(QuotaExcess.of(scheme, change));
        }
        return new QuotaOutcome(excesses, findings, touched.full(changes, grades));
    }

    /** The quotas of a campaign that have no place for its subjects, as recorded at an instant; read when they are first asked for. */
    public FullQuotas full(UUID campaignId, OffsetDateTime knownAt) {
        return new FullQuotas(this, sql, () -> campaigns.get(campaignId), knownAt);
    }

    List<QuotaChange> changes(CampaignView campaign, QuotaGroups touched, Map<UUID, RatingGrade> grades) {
        return touched.changes(sql.within(campaign.id(), touched.keys()), grades);
    }
}
