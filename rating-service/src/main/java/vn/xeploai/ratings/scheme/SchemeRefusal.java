package vn.xeploai.ratings.scheme;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
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

    /** @param applicable those that a campaign of the period and track can name */
    static Refusal notApplicable(String id, Period period, Track track, List<Scheme> applicable) {
        var ids = applicable.stream().map(Scheme::id).toList();
        return new SchemeRefusal(UNPROCESSABLE, "scheme-not-applicable", id, period, track)
                .notAmong("scheme", "scheme-not-applicable", id, ids);
    }
}
