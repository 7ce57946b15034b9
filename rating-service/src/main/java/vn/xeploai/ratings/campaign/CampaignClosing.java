package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;

/** Closes a campaign, undecided subjects or not, and tells which they are. */
@ApplicationScoped
class CampaignClosing {
    private final Campaigns campaigns;
    private final CampaignAnswers answers;
    private final UndecidedQuery undecided;
    private final Acts acts;

    CampaignClosing(Campaigns campaigns, CampaignAnswers answers, UndecidedQuery undecided, Acts acts) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.undecided = undecided;
        this.acts = acts;
    }

    @WritesAct
    ClosedCampaign close(UUID id) {
        campaigns.lockOpen(id);
        campaigns.close(id, null, acts.stamp());
        return new ClosedCampaign(answers.now(id), undecided.of(id));
    }
}
