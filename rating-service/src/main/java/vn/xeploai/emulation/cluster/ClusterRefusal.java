package vn.xeploai.emulation.cluster;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class ClusterRefusal extends Refusal {
    private ClusterRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new ClusterRefusal(Status.NOT_FOUND, "cluster-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new ClusterRefusal(Status.CONFLICT, "cluster-already-cancelled", id);
    }

    static Refusal placed(List<UUID> units) {
        return new ClusterRefusal(Status.CONFLICT, "cluster-unit-placed", units.size()).with("units", units);
    }

    static Refusal invalid(List<FieldError> errors) {
        return new ClusterRefusal(UNPROCESSABLE, "cluster-invalid", errors.size()).with("errors", errors);
    }

    static Refusal scoresInvalid(List<FieldError> errors) {
        return new ClusterRefusal(UNPROCESSABLE, "cluster-scores-invalid", errors.size()).with("errors", errors);
    }

    static Refusal rankingInvalid(List<FieldError> errors) {
        return new ClusterRefusal(UNPROCESSABLE, "cluster-ranking-invalid", errors.size()).with("errors", errors);
    }
}
