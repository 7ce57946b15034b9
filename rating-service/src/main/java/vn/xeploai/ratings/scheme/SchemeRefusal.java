package vn.xeploai.ratings.scheme;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.platform.problem.Refusal;

class SchemeRefusal extends Refusal {
    private SchemeRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal unknown(String id) {
        return new SchemeRefusal(Status.NOT_FOUND, "scheme-unknown", id);
    }

    static Refusal notFoundFor(Period period, Track track) {
        return new SchemeRefusal(UNPROCESSABLE, "scheme-not-found", period, track).at("period");
    }
}
