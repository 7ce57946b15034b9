package vn.xeploai.ratings.competence;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Subject;

class CompetenceRefusal extends Refusal {
    private static final int RETRY_SECONDS = 5;

    private CompetenceRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal memberServiceUnavailable() {
        return new CompetenceRefusal(Status.SERVICE_UNAVAILABLE, "member-service-unavailable")
                .retryAfter(RETRY_SECONDS);
    }

    static Refusal subjectNotFound(Subject subject) {
        return new CompetenceRefusal(Status.NOT_FOUND, "competence-subject-not-found", subject.kind(), subject.id());
    }
}
