package vn.xeploai.members.reorganisation;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

/** Why a decision on the structure is not recorded. */
class ReorganisationRefusal extends Refusal {
    /** Nobody reads more; the number of all of them is told. */
    private static final int TOLD = 200;

    private ReorganisationRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new ReorganisationRefusal(Status.NOT_FOUND, "reorganisation-not-found", id);
    }

    static Refusal invalid(List<Fault> faults) {
        var told = faults.stream().distinct().limit(TOLD).toList();
        return new ReorganisationRefusal(UNPROCESSABLE, "reorganisation-invalid", faults.size())
                .with("errors", told.stream().map(Fault::error).toList())
                .with("about", told.stream().map(Fault::about).toList());
    }

    static Refusal campaignsOpen(List<CampaignMatter> campaigns) {
        return new ReorganisationRefusal(Status.CONFLICT, "reorganisation-campaigns-open", campaigns.size())
                .with("campaigns", campaigns);
    }

    static Refusal campaignUnconcerned(UUID campaignId) {
        return new ReorganisationRefusal(UNPROCESSABLE, "reorganisation-campaign-unconcerned", campaignId);
    }

    static Refusal ratingServiceUnavailable() {
        return new ReorganisationRefusal(Status.SERVICE_UNAVAILABLE, "rating-service-unavailable").retryAfter(5);
    }

    static Refusal correctedAlready(UUID id, UUID by) {
        return new ReorganisationRefusal(Status.CONFLICT, "reorganisation-corrected-already", id, by).with("by", by);
    }

    static Refusal changedSince(UUID id) {
        return new ReorganisationRefusal(Status.CONFLICT, "reorganisation-changed-since", id);
    }

    static Refusal builtUpon(UUID id, UUID unit) {
        return new ReorganisationRefusal(Status.CONFLICT, "reorganisation-built-upon", id, unit).with("unit", unit);
    }
}
