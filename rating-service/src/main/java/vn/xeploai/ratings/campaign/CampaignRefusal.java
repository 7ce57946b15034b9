package vn.xeploai.ratings.campaign;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class CampaignRefusal extends Refusal {
    private CampaignRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new CampaignRefusal(Status.NOT_FOUND, "campaign-not-found", id);
    }

    static Refusal kindNotInScheme(String schemeId) {
        return new CampaignRefusal(UNPROCESSABLE, "campaign-kind-not-in-scheme", schemeId).at("subjectKinds");
    }

    static Refusal rosterDayOutside(String period) {
        return new CampaignRefusal(UNPROCESSABLE, "campaign-roster-day-outside", period).at("rosterOn");
    }

    static Refusal overlaps(UUID other) {
        return new CampaignRefusal(Status.CONFLICT, "campaign-overlaps", other).with("campaignId", other);
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
