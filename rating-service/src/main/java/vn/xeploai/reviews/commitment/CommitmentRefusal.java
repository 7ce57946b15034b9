package vn.xeploai.reviews.commitment;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class CommitmentRefusal extends Refusal {
    private CommitmentRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new CommitmentRefusal(Status.NOT_FOUND, "commitment-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new CommitmentRefusal(Status.CONFLICT, "commitment-already-cancelled", id);
    }

    static Refusal repeated(List<UUID> commitments) {
        return new CommitmentRefusal(Status.CONFLICT, "commitment-recorded", commitments.size())
                .with("commitmentIds", commitments);
    }

    static Refusal notOffered(String programme, int year, List<String> offered) {
        return new CommitmentRefusal(UNPROCESSABLE, "commitment-programme-not-offered", programme, year)
                .notAmong("programme", "commitment-programme-not-offered", programme, offered);
    }

    static Refusal tooEarly(LocalDate on, LocalDate earliest) {
        return new CommitmentRefusal(UNPROCESSABLE, "commitment-progress-too-early", on, earliest).at("on");
    }
}
