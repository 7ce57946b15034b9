package vn.xeploai.ratings.procedure;

import java.util.Map;
import java.util.UUID;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.rating.ActRule;
import vn.xeploai.ratings.rating.Conclusion;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.ProcedureMatrix;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rating.RatingStep;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Step;

/**
 * Whether an act can be done to a rating, and what it records. Who may never do the act is refused first, so that the refusal reveals
 * nothing about the rating.
 */
final class ActPolicy {
    private final ProcedureMatrix matrix;
    private final Scheme scheme;
    private final ActCommand command;
    private final RatingAct act;
    private final Map<UUID, Integer> officialMembers;

    /** @param officialMembers of acting units on the roster; none where the roster does not hold them */
    ActPolicy(ProcedureMatrix matrix, Scheme scheme, ActCommand command, Map<UUID, Integer> officialMembers) {
        this.matrix = matrix;
        this.scheme = scheme;
        this.command = command;
        this.act = command.act();
        this.officialMembers = officialMembers;
    }

    /** @throws ProcedureRefusal 403 {@code rating-act-not-for-role} if the role may never do the act */
    static void requireRight(ProcedureMatrix matrix, RatingAct act, Role role, CurrentRating rating) {
        new ActRule(matrix).forbidden(act, role).ifPresent(denial -> {
            throw ProcedureRefusal.forbidden(denial, rating.ratingId());
        });
    }

    /** @throws ProcedureRefusal if the state of the rating, or its hold or complaint, does not allow the act */
    static void requirePossible(ProcedureMatrix matrix, RatingAct act, Role role, CurrentRating rating) {
        new ActRule(matrix).denial(act, role, rating.position()).ifPresent(denial -> {
            throw ProcedureRefusal.denied(denial, rating);
        });
    }

    /**
     * @param standpoint null if the subject acts
     * @throws ProcedureRefusal if the act cannot be done
     */
    ActRecord apply(ActCommand.Item item, CurrentRating rating, Standpoint standpoint) {
        var role = Standpoint.role(act, standpoint);
        requireRight(matrix, act, role, rating);
        requireKind(role, standpoint);
        requirePossible(matrix, act, role, rating);
        var row = matrix.find(act, role, rating.state()).orElseThrow();
        requireTerms(row, item);
        requireSteps(rating);
        requireStatement(item, rating);
        return switch (act) {
            case NOT_RATED -> new ActRecord(rating, null, notRated(item, rating, role), null);
            case OPINION -> new ActRecord(rating, null, null, opinion(item, role));
            default -> new ActRecord(rating, step(item, rating, row, role), null, opinion(item, role));
        };
    }

    /** A unit that is nothing else to the subject gives only the kind of opinion for which it was asked. */
    private void requireKind(Role role, Standpoint standpoint) {
        if (act != RatingAct.OPINION) return;
        var kind = command.terms().kind();
        if (kind == null || !kind.givenBy(role)) throw ProcedureRefusal.kindNotForRole(kind);
        if (role == Role.ASKED_UNIT && !standpoint.asked().contains(kind))
            throw ProcedureRefusal.opinionNotRequested(kind);
    }

    private void requireTerms(ProcedureMatrix.Row row, ActCommand.Item item) {
        if (row.reason() && blank(command.reason(item))) throw ProcedureRefusal.reasonMissing();
        if (row.document() && command.terms().document() == null) throw ProcedureRefusal.documentMissing();
        if (act == RatingAct.HOLD && blank(command.terms().complaint())) throw ProcedureRefusal.complaintMissing();
        if (act == RatingAct.NOT_RATED && !scheme.knowsReason(item.notRatedReason())) {
            throw ProcedureRefusal.reasonNotInScheme(item.notRatedReason(), scheme.reasonCodes());
        }
    }

    private void requireSteps(CurrentRating rating) {
        for (var step : rating.position().stepsBefore(act)) {
            if (!scheme.skippableSteps().contains(step)) throw ProcedureRefusal.stepNotSkippable(step);
        }
        if (act != RatingAct.RETURN) return;
        var step = command.terms().returnTo();
        if (step == null || !rating.position().canReturnTo(step)) throw ProcedureRefusal.stepNotDone(step);
    }

    private void requireStatement(ActCommand.Item item, CurrentRating rating) {
        if (act != RatingAct.OPINION && act.step().isEmpty()) return;
        if (act.step().isPresent() && blank(item.statement().grade())) throw ProcedureRefusal.gradeMissing();
        var unit = command.actingUnit(item);
        var members = unit == null ? null : officialMembers.get(unit);
        var faults = new StatementRule(scheme, rating.subjectKind(), members).faults(item.statement());
        if (!faults.isEmpty()) throw ProcedureRefusal.opinionInvalid(faults);
    }

    private OpinionSql.NewOpinion opinion(ActCommand.Item item, Role role) {
        if (act != RatingAct.OPINION && act.step().isEmpty()) return null;
        var statement = item.statement();
        var kind = act == RatingAct.OPINION ? command.terms().kind() : OpinionKind.ofStep(role, statement.hasVotes());
        return new OpinionSql.NewOpinion(Ids.next(), item.ratingId(), kind, command.actingUnit(item), role, statement);
    }

    private RatingStep step(ActCommand.Item item, CurrentRating rating, ProcedureMatrix.Row row, Role role) {
        var to = row.to().from(rating.position());
        return new RatingStep(
                item.ratingId(),
                act,
                role,
                command.actingUnit(item),
                rating.state(),
                to,
                item.statement().grade(),
                command.reason(item),
                returnedTo(rating, to),
                complaint(rating));
    }

    private String complaint(CurrentRating rating) {
        return switch (act) {
            case HOLD -> command.terms().complaint();
            case RELEASE -> null;
            default -> rating.complaint();
        };
    }

    private Step returnedTo(CurrentRating rating, RatingState to) {
        if (act == RatingAct.RETURN) return command.terms().returnTo();
        var kept = to == RatingState.ON_HOLD || to == RatingState.RETURNED;
        return kept ? rating.returnedTo() : null;
    }

    private Conclusion notRated(ActCommand.Item item, CurrentRating rating, Role role) {
        var document = command.terms().document();
        return new Conclusion(
                item.ratingId(),
                null,
                0,
                RatingState.NOT_RATED,
                null,
                null,
                item.notRatedReason(),
                command.reason(item),
                null,
                document == null ? null : document.date(),
                rating.state(),
                role,
                command.actingUnit(item),
                rating.complaint(),
                null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** What an act records of one rating: a step or a conclusion, and the opinion that comes with it; null what it does not record. */
    record ActRecord(CurrentRating rating, RatingStep step, Conclusion conclusion, OpinionSql.NewOpinion opinion) {}
}
