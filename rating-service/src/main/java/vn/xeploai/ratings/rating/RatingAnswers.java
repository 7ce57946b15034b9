package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.opinion.Opinions;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.procedure.RoleRule;
import vn.xeploai.ratings.scheme.Schemes;

/** One rating as callers see it. */
@ApplicationScoped
public class RatingAnswers {
    private final RatingQueries queries;
    private final Standings standing;
    private final Opinions opinions;
    private final Schemes schemes;
    private final PossibleActions actions;
    private final Watermark watermark;

    RatingAnswers(
            RatingQueries queries,
            Standings standing,
            Opinions opinions,
            Schemes schemes,
            PossibleActions actions,
            Watermark watermark) {
        this.queries = queries;
        this.standing = standing;
        this.opinions = opinions;
        this.schemes = schemes;
        this.actions = actions;
        this.watermark = watermark;
    }

    /** @throws RatingRefusal 404 {@code rating-not-found}, 403 {@code rating-outside} for a unit that is nothing to the subject */
    public RatingResponse get(RatingQuestion question) {
        var id = question.id();
        var instant = watermark.settledOrCurrent(question.knownAt());
        var row = queries.find(id, instant).orElseThrow(() -> RatingRefusal.notFound(id));
        var summary = RatingSummary.of(row, schemes.get(row.schemeId(), row.schemeRevision()));
        var rating = standing.of(List.of(id), question.actingUnitId()).get(0);
        var role = question.actingUnitId() == null ? null : RoleRule.role(rating.standpoint());
        if (role == Role.OUTSIDER) throw RatingRefusal.outside(id, question.actingUnitId());
        var possible = question.knownAt() == null ? actions.of(rating) : Actions.UNTOLD;
        if (role == Role.ASKED_UNIT) return asked(summary, question.actingUnitId(), instant, possible);
        return new RatingResponse(
                summary,
                role == null ? null : role.name(),
                false,
                queries.history(id, instant),
                queries.steps(id, instant),
                opinions.of(id, instant),
                opinions.requests(id, instant),
                possible.allowed(),
                possible.refused());
    }

    /** What was asked of the unit and what it said; of the rating itself only whose it is and where it stands. */
    private RatingResponse asked(RatingSummary summary, UUID unit, OffsetDateTime instant, Actions possible) {
        var given = opinions.of(summary.id(), instant).stream()
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
