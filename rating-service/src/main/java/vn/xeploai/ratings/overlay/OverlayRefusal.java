package vn.xeploai.ratings.overlay;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.rule.AdjustmentFault;

class OverlayRefusal extends Refusal {
    private OverlayRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notFound(UUID id) {
        return new OverlayRefusal(Status.NOT_FOUND, "overlay-not-found", id);
    }

    static Refusal alreadyRevoked(UUID id) {
        return new OverlayRefusal(Status.CONFLICT, "overlay-already-revoked", id);
    }

    static Refusal recorded(UUID id, String number, LocalDate date) {
        return new OverlayRefusal(Status.CONFLICT, "overlay-recorded", number, date, id).with("overlayId", id);
    }

    static Refusal revokedTooEarly(LocalDate issued) {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-revoked-too-early", issued).at("documentDate");
    }

    static Refusal unitNotActive(UUID unit) {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-unit-not-active", unit).at("unitId");
    }

    /** @param adjustable the rules that can be adjusted so */
    static Refusal ruleUnknown(String scheme, String rule, List<String> adjustable) {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-rule-unknown", scheme, rule)
                .notAmong("rule", "overlay-rule-unknown", rule, adjustable);
    }

    static Refusal yearsOutside(String scheme, String field) {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-years-out-of-range", scheme).at(field);
    }

    static Refusal yearsReversed(int first, int last) {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-years-reversed", first, last).at("toYear");
    }

    static Refusal notOneAdjustment() {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-not-one-adjustment").at("adjustment");
    }

    /** Says of the part at fault what is wrong with it. */
    static Refusal adjustmentInvalid(AdjustmentFault fault) {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-adjustment-invalid")
                .notAmong("adjustment." + fault.field(), fault.code(), fault.sent(), fault.expected());
    }

    static Refusal rateTooHigh(BigDecimal highest) {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-rate-too-high", highest).at("adjustment.quota.rate");
    }

    static Refusal rateUnapproved(BigDecimal ordinary) {
        return new OverlayRefusal(UNPROCESSABLE, "overlay-rate-unapproved", ordinary).at("adjustment.approval");
    }
}
