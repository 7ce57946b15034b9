package vn.xeploai.members.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.RatingServiceResource;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** A decision that ends a unit specifies what happens to the campaigns that are open there. */
@ServiceTest
class OpenCampaignTest extends TwoWards {
    @Test
    void openCampaignOfAUnitThatEndsMustBeDealtWith() {
        var campaign = RatingServiceResource.openCampaign(longHung);

        aDecision()
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(409)
                .body("type", equalTo("/problems/reorganisation-campaigns-open"))
                .body("campaigns.campaignId", contains(campaign.toString()));
        aDecision()
                .with(merge(unit(thoiLong), longHung))
                .preview()
                .statusCode(200)
                .body("campaigns.campaignId", contains(campaign.toString()))
                .body("campaigns[0].handling", nullValue());
        Units.tree(district, DAY).body("units.id", hasItem(longHung.toString()));
        aDecision()
                .with(merge(unit(thoiLong), longHung))
                .campaign(campaign, "HAND_OVER")
                .decide()
                .statusCode(200)
                .body("campaigns[0].handling", equalTo("HAND_OVER"));
    }

    @Test
    void nothingIsRecordedWhileOpenCampaignsCannotBeDetermined() {
        RatingServiceResource.fail(longHung);

        aDecision()
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(503)
                .body("type", equalTo("/problems/rating-service-unavailable"));

        Units.tree(district, DAY).body("units.id", hasItem(longHung.toString()));
    }
}
