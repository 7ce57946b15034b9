package vn.xeploai.ratings.submission;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class SubmissionRefusal extends Refusal {
    private SubmissionRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new SubmissionRefusal(Status.NOT_FOUND, "submission-not-found", id);
    }

    static Refusal unitNotInCampaign(UUID unitId) {
        return new SubmissionRefusal(UNPROCESSABLE, "unit-not-in-campaign", unitId).at("unitId");
    }

    static Refusal reasonMissing(int version) {
        return new SubmissionRefusal(UNPROCESSABLE, "submission-reason-missing", version).at("reason");
    }

    static Refusal unitNotAbove(UUID actingUnitId, UUID unitId) {
        return new SubmissionRefusal(UNPROCESSABLE, "submission-unit-not-above", actingUnitId, unitId)
                .at("actingUnitId");
    }

    static Refusal superseded(int version, UUID newer) {
        return new SubmissionRefusal(Status.CONFLICT, "submission-superseded", version, version + 1)
                .with("newerId", newer);
    }

    static Refusal returned(int version) {
        return new SubmissionRefusal(Status.CONFLICT, "submission-returned", version);
    }

    static Refusal accepted(int version) {
        return new SubmissionRefusal(Status.CONFLICT, "submission-accepted", version);
    }

    static Refusal notComparable(UUID other) {
        return new SubmissionRefusal(UNPROCESSABLE, "submission-not-comparable", other).at("with");
    }
}
