package vn.xeploai.emulation.award;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;

class AwardRefusal extends Refusal {
    private static final int FINDINGS_SHOWN = 500;

    private AwardRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new AwardRefusal(Status.NOT_FOUND, "award-not-found", id);
    }

    static Refusal exists(UUID decision) {
        return new AwardRefusal(Status.CONFLICT, "award-decision-exists", decision).with("decisionId", decision);
    }

    static Refusal campaignMissing() {
        return new AwardRefusal(UNPROCESSABLE, "award-campaign-missing").at("campaignId");
    }

    static Refusal bodyUnknown(UUID unit) {
        return new AwardRefusal(UNPROCESSABLE, "award-body-unknown", unit).at("awardingUnitId");
    }

    static Refusal itemsInvalid(List<FieldError> errors) {
        return new AwardRefusal(UNPROCESSABLE, "award-items-invalid", errors.size()).with("errors", errors);
    }

    static Refusal rosterChanged() {
        return new AwardRefusal(Status.CONFLICT, "roster-changed-meanwhile").retryAfter(1);
    }

    /** Names the findings that refuse it, the first 500. */
    static Refusal againstRules(List<AwardFinding> errors) {
        return new AwardRefusal(UNPROCESSABLE, "award-against-rules", errors.size())
                .with("awardFindings", errors.stream().limit(FINDINGS_SHOWN).toList());
    }

    static Refusal alreadyRevoked(UUID id) {
        return new AwardRefusal(Status.CONFLICT, "award-already-revoked", id);
    }

    static Refusal revokedTooEarly(LocalDate day, LocalDate awarded) {
        return new AwardRefusal(UNPROCESSABLE, "award-revoked-too-early", day, awarded).at("on");
    }

    static Refusal groundNotOffered(String ground, Collection<String> offered) {
        return new AwardRefusal(UNPROCESSABLE, "award-ground-not-offered", String.join(", ", offered))
                .with("errors", List.of(FieldError.notAmong("ground", "award-ground-not-offered", ground, offered)));
    }

    static Refusal revokedByOther(UUID unit) {
        return new AwardRefusal(UNPROCESSABLE, "award-revoked-by-other", unit).at("revokingUnitId");
    }
}
