package vn.xeploai.ratings.roster;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Subject;

class RosterRefusal extends Refusal {
    private RosterRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal incomplete(String how) {
        return new RosterRefusal(Status.BAD_GATEWAY, "roster-incomplete", how);
    }

    /** @param newest when the newest act of member-service was recorded */
    static Refusal notSettled(Instant newest) {
        return new RosterRefusal(Status.SERVICE_UNAVAILABLE, "roster-not-settled", newest).retryAfter(5);
    }

    static Refusal rootNotActive(UUID root) {
        return new RosterRefusal(UNPROCESSABLE, "campaign-root-not-active", root);
    }

    static Refusal subjectUnknown(Subject subject, String field) {
        var person = subject.kind().person() ? 1 : 0;
        return new RosterRefusal(UNPROCESSABLE, "conduct-subject-unknown", subject.id(), person).at(field);
    }

    static Refusal unitNotActive(UUID unit, LocalDate on, String field) {
        return new RosterRefusal(UNPROCESSABLE, "named-unit-not-active", unit, on).at(field);
    }

    static Refusal unitOutside(UUID unitId) {
        return new RosterRefusal(UNPROCESSABLE, "unit-not-in-campaign", unitId).at("under");
    }
}
