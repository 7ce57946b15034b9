package vn.xeploai.ratings.campaign;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
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

    static Refusal rootUnknown(UUID unit) {
        return new CampaignRefusal(UNPROCESSABLE, "campaign-root-unknown", unit).at("rootUnitId");
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

    static Refusal notClosed(UUID id) {
        return new CampaignRefusal(Status.CONFLICT, "campaign-not-closed", id);
    }

    static Refusal locked(UUID id, List<LockedSubject> subjects) {
        var errors = subjects.stream()
                .map(subject -> new FieldError(subject.field(), "campaign-locked", null))
                .toList();
        return new CampaignRefusal(Status.CONFLICT, "campaign-locked", id, subjects.size())
                .with("errors", errors)
                .with("subjects", subjects);
    }

    static Refusal unitNotInCampaign(UUID unitId) {
        return new CampaignRefusal(UNPROCESSABLE, "unit-not-in-campaign", unitId).at("unitId");
    }

    static Refusal lockExceptionNotFound(UUID id) {
        return new CampaignRefusal(Status.NOT_FOUND, "lock-exception-not-found", id);
    }

    static Refusal lockExceptionDayPast(LocalDate day) {
        return new CampaignRefusal(UNPROCESSABLE, "lock-exception-day-past", day).at("expiresOn");
    }

    static Refusal lockExceptionOver(UUID id, LockExceptionState state) {
        return new CampaignRefusal(Status.CONFLICT, "lock-exception-over", id, state.ordinal());
    }
}
