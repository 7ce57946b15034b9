package vn.xeploai.members.reorganisation;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class ReorganisationRefusal extends Refusal {
    /** How many faults are listed; their total number is always reported. */
    private static final int MOST = 200;

    private ReorganisationRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new ReorganisationRefusal(Status.NOT_FOUND, "reorganisation-not-found", id);
    }

    static Refusal invalid(List<Fault> faults) {
        var distinct = faults.stream().distinct().toList();
        var reported = distinct.stream().limit(MOST).toList();
        return new ReorganisationRefusal(UNPROCESSABLE, "reorganisation-invalid", distinct.size())
                .with("errors", reported.stream().map(Fault::error).toList())
                .with("about", reported.stream().map(Fault::about).toList());
    }

    static Refusal campaignsOpen(List<AffectedCampaign> campaigns) {
        return new ReorganisationRefusal(Status.CONFLICT, "reorganisation-campaigns-open", campaigns.size())
                .with("campaigns", campaigns);
    }

    static Refusal campaignUnconcerned(UUID campaignId) {
        return new ReorganisationRefusal(UNPROCESSABLE, "reorganisation-campaign-not-affected", campaignId);
    }

    static Refusal ratingServiceUnavailable() {
        return new ReorganisationRefusal(Status.SERVICE_UNAVAILABLE, "rating-service-unavailable").retryAfter(5);
    }

    /** Another act has just given an identifier of the decision to another unit. */
    static Refusal namesChanged() {
        return new ReorganisationRefusal(Status.SERVICE_UNAVAILABLE, "record-contended").retryAfter(1);
    }

    static Refusal alreadyCorrected(UUID id, UUID by) {
        return new ReorganisationRefusal(Status.CONFLICT, "reorganisation-already-corrected", id, by).with("by", by);
    }

    static Refusal changedSince(UUID id) {
        return new ReorganisationRefusal(Status.CONFLICT, "reorganisation-changed-since", id);
    }

    static Refusal hasDependents(UUID id, UUID unit) {
        return new ReorganisationRefusal(Status.CONFLICT, "reorganisation-has-dependents", id, unit).with("unit", unit);
    }
}
