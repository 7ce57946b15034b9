package vn.xeploai.ratings.lifecycle;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.SubjectKind;

class LifecycleRefusal extends Refusal {
    private static final int UNITS_SHOWN = 100;

    private LifecycleRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal kindsNotInScheme(String schemeId, Collection<SubjectKind> kinds, Collection<SubjectKind> known) {
        var errors = kinds.stream()
                .map(kind -> FieldError.notAmong("subjectKinds", "campaign-kind-not-in-scheme", kind, known))
                .toList();
        return new LifecycleRefusal(UNPROCESSABLE, "campaign-kind-not-in-scheme", schemeId).with("errors", errors);
    }

    static Refusal rosterDayOutside(String period) {
        return new LifecycleRefusal(UNPROCESSABLE, "campaign-roster-day-out-of-range", period).at("rosterOn");
    }

    static Refusal rootUnknown(UUID unit) {
        return new LifecycleRefusal(UNPROCESSABLE, "campaign-root-unknown", unit).at("rootUnitId");
    }

    static Refusal overlaps(UUID other) {
        return new LifecycleRefusal(Status.CONFLICT, "campaign-overlaps", other).with("campaignId", other);
    }

    static Refusal reorganisationUnknown(UUID id) {
        return new LifecycleRefusal(UNPROCESSABLE, "reorganisation-unknown", id).at("reorganisationId");
    }

    static Refusal notOrdered(UUID reorganisationId) {
        return new LifecycleRefusal(UNPROCESSABLE, "succession-not-ordered", reorganisationId).at("reorganisationId");
    }

    static Refusal rootActive(UUID root) {
        return new LifecycleRefusal(Status.CONFLICT, "succession-root-active", root);
    }

    static Refusal rootEnded(UUID root, LocalDate lastDay) {
        return new LifecycleRefusal(UNPROCESSABLE, "campaign-root-ended", root, lastDay);
    }

    static Refusal rootNotActive(UUID root) {
        return new LifecycleRefusal(UNPROCESSABLE, "campaign-root-not-active", root);
    }

    /** @param units the old units of members whose new unit no decision names */
    static Refusal unattributed(Collection<UUID> units) {
        return new LifecycleRefusal(Status.CONFLICT, "succession-unattributed", units.size())
                .with("units", first(units));
    }

    /** @param units the new units that no open campaign of the period rates */
    static Refusal campaignMissing(Collection<UUID> units) {
        return new LifecycleRefusal(Status.CONFLICT, "succession-campaign-missing", units.size())
                .with("units", first(units));
    }

    /** Other acts have changed meanwhile which campaigns receive the subjects. */
    static Refusal contended() {
        return new LifecycleRefusal(Status.SERVICE_UNAVAILABLE, "record-contended").retryAfter(1);
    }

    /** A newer roster than the one that was read has been copied. */
    static Refusal rosterOutdated() {
        return new OutdatedRoster().retryAfter(1);
    }

    static class OutdatedRoster extends LifecycleRefusal {
        private OutdatedRoster() {
            super(Status.CONFLICT, "roster-changed-meanwhile");
        }
    }

    private static Object first(Collection<UUID> units) {
        return units.stream().sorted().limit(UNITS_SHOWN).toList();
    }
}
