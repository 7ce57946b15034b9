package vn.xeploai.ratings.competence;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Subject;

class CompetenceRefusal extends Refusal {
    private CompetenceRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal subjectNotFound(Subject subject) {
        return new CompetenceRefusal(Status.NOT_FOUND, "competence-subject-not-found", subject.kind(), subject.id());
    }

    /** Bodies are asked for before an act begins, never within it. */
    static Refusal rosterChanged() {
        return new CompetenceRefusal(Status.CONFLICT, "roster-changed-meanwhile").retryAfter(1);
    }
}
