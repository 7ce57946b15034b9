package vn.xeploai.ratings.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.rating.RatingSummary;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.rating.Role;

/** One rating with everything that was done to it and can be done now. */
@ApplicationScoped
class RatingDetailService {
    private final Ratings ratings;
    private final Standpoints standpoints;
    private final AllowedActions actions;
    private final ProcedureSql sql;
    private final OpinionSql opinions;
    private final Watermark watermark;

    RatingDetailService(
            Ratings ratings,
            Standpoints standpoints,
            AllowedActions actions,
            ProcedureSql sql,
            OpinionSql opinions,
            Watermark watermark) {
        this.ratings = ratings;
        this.standpoints = standpoints;
        this.actions = actions;
        this.sql = sql;
        this.opinions = opinions;
        this.watermark = watermark;
    }

    /**
     * @param knownAt null for now
     * @param actingUnit null for any
     * @throws ProcedureRefusal 404 {@code rating-not-found}, 403 {@code rating-unit-unrelated} for a unit that is nothing to the subject
     */
    RatingResponse get(UUID id, Instant knownAt, UUID actingUnit) {
        var instant = watermark.settledOrCurrent(knownAt);
        var summary = ratings.find(id, instant).orElseThrow(() -> ProcedureRefusal.notFound(id));
        var rating = ratings.current(List.of(id)).get(0);
        var standpoint = standpoints.of(rating, actingUnit);
        var role = standpoint == null ? null : Standpoint.role(standpoint);
        if (role == Role.OUTSIDER) throw ProcedureRefusal.unitUnrelated(id, actingUnit);
        var possible = knownAt == null ? actions.of(rating, standpoint) : AllowedActions.Answer.NONE;
        if (role == Role.ASKED_UNIT) return reduced(summary, actingUnit, instant, possible);
        return new RatingResponse(
                summary,
                role == null ? null : role.name(),
                false,
                sql.decisions(id, instant),
                sql.steps(id, instant),
                opinions.opinions(id, instant),
                opinions.requests(id, instant),
                possible.allowed(),
                possible.refused());
    }

    /** For a unit that was only asked: its requests and opinions, and of the rating its subject and state. */
    private RatingResponse reduced(
            RatingSummary summary, UUID unit, OffsetDateTime instant, AllowedActions.Answer possible) {
        var given = opinions.opinions(summary.id(), instant).stream()
                .filter(opinion -> unit.equals(opinion.giverUnitId()))
                .toList();
        var requests = opinions.requests(summary.id(), instant).stream()
                .filter(request -> unit.equals(request.unitId()))
                .toList();
        return new RatingResponse(
                summary.withoutResult(),
                Role.ASKED_UNIT.name(),
                true,
                List.of(),
                List.of(),
                given,
                requests,
                possible.allowed(),
                possible.refused());
    }
}
