package vn.xeploai.emulation.attestation;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Label;

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
    static Refusal notAsked(String what, int year, Collection<String> asked) {
        return notAmong("attestation-not-asked", "what", what, year, asked);
    }

    /** @param titles that ask years in a row of units */
    static Refusal streakNotAsked(String title, int year, Collection<String> titles) {
        return notAmong("streak-not-asked", "title", title, year, titles);
    }

    private static Refusal notAmong(String code, String field, String sent, int year, Collection<String> expected) {
        return new AttestationRefusal(UNPROCESSABLE, code, sent, String.valueOf(year))
                .with("errors", List.of(FieldError.notAmong(field, code, sent, expected)));
    }

    static Refusal yearsReversed(int from, int to) {
        return new AttestationRefusal(
                        UNPROCESSABLE, "attestation-years-reversed", String.valueOf(from), String.valueOf(to))
                .at("toYear");
    }

    static Refusal recipientsInvalid(List<FieldError> errors) {
        return new AttestationRefusal(UNPROCESSABLE, "attestation-recipients-invalid", errors.size())
                .with("errors", errors);
    }

    static Refusal farFromYear(LocalDate attestedOn, int year) {
        return new AttestationRefusal(
                        UNPROCESSABLE,
                        "attestation-day-far",
                        String.valueOf(year),
                        String.valueOf(year + 1),
                        attestedOn)
                .at("attestedOn");
    }

    static Refusal bodyNotCompetent(UUID unit, Label title) {
        return new AttestationRefusal(UNPROCESSABLE, "streak-body-not-competent", unit, title).at("recognisingUnitId");
    }

    static Refusal withoutReform(UUID unit, int toYear) {
        return new AttestationRefusal(UNPROCESSABLE, "streak-without-reform", unit, String.valueOf(toYear))
                .at("toYear");
    }

    static Refusal ratedLower(List<Integer> years) {
        var named = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new AttestationRefusal(UNPROCESSABLE, "streak-year-rated", named).at("fromYear");
    }

    static Refusal recorded(List<UUID> attestations) {
        return new AttestationRefusal(Status.CONFLICT, "attestation-recorded", attestations.size())
                .with("attestationIds", attestations);
    }
}
