package vn.xeploai.ratings.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.ratings.campaign.Campaigns;

/** Asks member-service what was ordered and who went where, and then has it done: the act itself waits for nobody. */
@ApplicationScoped
class SuccessionService {
    private final Campaigns campaigns;
    private final SuccessionDirectory directory;
    private final SuccessionRecords records;
    private final SuccessionKeeping keeping;

    SuccessionService(
            Campaigns campaigns, SuccessionDirectory directory, SuccessionRecords records, SuccessionKeeping keeping) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.records = records;
        this.keeping = keeping;
    }

    SuccessionResponse succeed(UUID campaignId, UUID reorganisationId) {
        var root = campaigns.get(campaignId).rootUnitId();
        if (records.find(campaignId, reorganisationId).isPresent()) {
            return keeping.succeed(new SuccessionOrder(campaignId, reorganisationId, null, null));
        }
        var terms = directory
                .reorganisation(reorganisationId)
                .termsOf(campaignId)
                .orElseThrow(() -> SuccessionRefusal.notOrdered(reorganisationId));
        return keeping.succeed(new SuccessionOrder(campaignId, reorganisationId, terms, heirs(root, terms)));
    }

    private HeirRule heirs(UUID root, SuccessionTerms terms) {
        if (terms.handling() == SuccessionHandling.CLOSE_BEFORE) return null;
        return new HeirRule(directory.lineage(root, terms.effectiveOn()));
    }
}
