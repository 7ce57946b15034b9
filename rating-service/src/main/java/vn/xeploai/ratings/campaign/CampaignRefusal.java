package vn.xeploai.ratings.campaign;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class CampaignRefusal extends Refusal {
    private CampaignRefusal(StatusType status, String code, UUID campaign) {
        super(status, code, campaign);
    }

    static Refusal notFound(UUID id) {
        return new CampaignRefusal(Status.NOT_FOUND, "campaign-not-found", id);
    }

    static Refusal alreadyOpen(UUID id) {
        return new CampaignRefusal(Status.CONFLICT, "campaign-already-open", id);
    }

    static Refusal notOpen(UUID id) {
        return new CampaignRefusal(Status.CONFLICT, "campaign-not-open", id);
    }

    static Refusal alreadyClosed(UUID id) {
        return new CampaignRefusal(Status.CONFLICT, "campaign-already-closed", id);
    }
}
