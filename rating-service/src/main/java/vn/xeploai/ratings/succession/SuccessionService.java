package vn.xeploai.ratings.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.ratings.campaign.Campaigns;

/** Asks member-service what was ordered and who went where, and then has it done: the act itself waits for nobody. */
@ApplicationScoped
class SuccessionService {
    private final Campaigns campaigns;
    private final SuccessionInquiry inquiry;
    private final SuccessionRecords records;
    private final SuccessionKeeping keeping;

    SuccessionService(
            Campaigns campaigns, SuccessionInquiry inquiry, SuccessionRecords records, SuccessionKeeping keeping) {
        this.campaigns = campaigns;
        this.inquiry = inquiry;
        this.records = records;
        this.keeping = keeping;
    }

    SuccessionResponse succeed(UUID campaignId, UUID reorganisationId) {
        var campaign = campaigns.get(campaignId);
        if (records.find(campaignId, reorganisationId).isPresent()) {
            return keeping.succeed(new SuccessionOrder(campaignId, reorganisationId, null, null));
        }
        return keeping.succeed(inquiry.order(campaign, reorganisationId));
    }
}
