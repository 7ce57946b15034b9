package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.QuotaRule;
import vn.xeploai.ratings.rule.TierCounts;

/** The ceilings in the transaction that decides: two papers at once cannot both take the last place. */
@ApplicationScoped
public class Quotas {
    private final QuotaBooks books;
    private final QuotaQueries queries;
    private final Jdbi jdbi;
    private final Acts acts;

    Quotas(QuotaBooks books, QuotaQueries queries, Jdbi jdbi, Acts acts) {
        this.books = books;
        this.queries = queries;
        this.jdbi = jdbi;
        this.acts = acts;
    }

    /**
     * Locks the groups in which any of the ratings is counted, before the ratings themselves are locked. The campaign is held, so that its
     * roster and named groups stay; an overlay that is recorded meanwhile holds for the next paper.
     */
    public PaperQuotas lock(CampaignView campaign, Collection<UUID> ratings) {
        var paper = of(campaign, ratings);
        var quotas = paper.quotas();
        var ids = paper.groups().stream()
                .map(group -> group.key().id(campaign.id()))
                .sorted()
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO quota_group (id, campaign_id)
                        SELECT id, :campaign FROM unnest(:ids) AS touched(id) ORDER BY id
                        ON CONFLICT DO NOTHING
                        """)
                .bind("campaign", campaign.id())
                .bindArray("ids", UUID.class, ids.toArray())
                .execute());
        acts.lock("quota_group", ids);
        return new PaperQuotas(quotas, queries.ratings(campaign.id(), ratings));
    }

    PaperQuotas of(CampaignView campaign, Collection<UUID> ratings) {
        return new PaperQuotas(books.of(campaign), queries.ratings(campaign.id(), ratings));
    }

    /** @param changes what each of the ratings becomes */
    public QuotaOutcome judge(CampaignView campaign, PaperQuotas paper, Map<UUID, Graded> changes) {
        var names = books.names(campaign);
        List<ExceededQuota> exceeded = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (var state : states(campaign, paper, changes)) {
            var group = state.quota().key().group(names);
            var question = state.quota().question(paper.quotas().scheme().id(), group.name());
            var verdict = QuotaRule.verdict(question, state.transition());
            verdict.findings().forEach(finding -> findings.add(finding.within(group)));
            if (verdict.refused()) exceeded.add(exceeded(state, paper));
        }
        return new QuotaOutcome(exceeded, findings);
    }

    List<GroupState> states(CampaignView campaign, PaperQuotas paper, Map<UUID, Graded> changes) {
        var keys = paper.groups().stream().map(AppliedQuota::key).toList();
        return paper.states(queries.within(campaign.id(), keys), changes);
    }

    private static ExceededQuota exceeded(GroupState state, PaperQuotas paper) {
        var key = state.quota().key();
        var question = state.quota().question(paper.quotas().scheme().id(), null);
        var transition = state.transition();
        return new ExceededQuota(
                key.unitId(),
                key.subjectKind(),
                key.groupId(),
                QuotaRule.answer(question, transition.before(), TierCounts.NONE).now(),
                QuotaRule.answer(question, transition.after(), TierCounts.NONE),
                state.raised());
    }
}
