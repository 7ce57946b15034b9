package vn.xeploai.emulation.attestation;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class AttestationRefusal extends Refusal {
    private AttestationRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new AttestationRefusal(Status.NOT_FOUND, "attestation-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new AttestationRefusal(Status.CONFLICT, "attestation-already-cancelled", id);
    }

    /** @param asked what titles of the year ask */
    static Refusal notAsked(String field, String sent, int year, Collection<String> asked) {
        return new AttestationRefusal(UNPROCESSABLE, "attestation-not-asked", sent, String.valueOf(year))
                .with("errors", List.of(FieldError.notAmong(field, "attestation-not-asked", sent, asked)));
    }

    static Refusal yearsReversed(int from, int to) {
        return new AttestationRefusal(
                        UNPROCESSABLE, "attestation-years-reversed", String.valueOf(from), String.valueOf(to))
                .at("toYear");
    }
}
