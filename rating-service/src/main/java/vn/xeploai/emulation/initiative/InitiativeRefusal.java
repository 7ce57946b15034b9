package vn.xeploai.emulation.initiative;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.math.BigDecimal;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;

class InitiativeRefusal extends Refusal {
    private InitiativeRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new InitiativeRefusal(Status.NOT_FOUND, "initiative-not-found", id);
    }

    static Refusal alreadyCancelled(UUID id) {
        return new InitiativeRefusal(Status.CONFLICT, "initiative-already-cancelled", id);
    }

    static Refusal recorded(UUID id, int year) {
        return new InitiativeRefusal(Status.CONFLICT, "initiative-recorded", String.valueOf(year))
                .with("initiativeId", id);
    }

    static Refusal authorRepeated(UUID member, String field) {
        return new InitiativeRefusal(UNPROCESSABLE, "initiative-author-repeated", member).at(field);
    }

    static Refusal sharesDiffer(BigDecimal sum) {
        return new InitiativeRefusal(UNPROCESSABLE, "initiative-shares-differ", sum.toPlainString()).at("authors");
    }
}
