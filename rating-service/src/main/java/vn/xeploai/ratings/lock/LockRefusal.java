package vn.xeploai.ratings.lock;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class LockRefusal extends Refusal {
    private LockRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notClosed(UUID campaignId) {
        return new LockRefusal(Status.CONFLICT, "campaign-not-closed", campaignId);
    }

    static Refusal locked(UUID campaignId, List<CampaignLock.LockedSubject> subjects) {
        var errors = subjects.stream()
                .map(subject -> new FieldError(subject.field(), "campaign-locked", null))
                .toList();
        return new LockRefusal(Status.CONFLICT, "campaign-locked", campaignId, subjects.size())
                .with("errors", errors)
                .with("subjects", subjects);
    }

    static Refusal unitNotInCampaign(UUID unitId) {
        return new LockRefusal(UNPROCESSABLE, "unit-not-in-campaign", unitId).at("unitId");
    }

    static Refusal exceptionNotFound(UUID id) {
        return new LockRefusal(Status.NOT_FOUND, "lock-exception-not-found", id);
    }

    static Refusal recorded(UUID id, Document document) {
        return new LockRefusal(Status.CONFLICT, "lock-exception-recorded", document.number(), document.date(), id)
                .with("lockExceptionId", id);
    }

    static Refusal expiryInPast(LocalDate day) {
        return new LockRefusal(UNPROCESSABLE, "lock-exception-expiry-in-past", day).at("expiresOn");
    }

    static Refusal exceptionNotActive(UUID id, LockExceptionState state) {
        return new LockRefusal(Status.CONFLICT, "lock-exception-not-active", id, state.ordinal());
    }
}
