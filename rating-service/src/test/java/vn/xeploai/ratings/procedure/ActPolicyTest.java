package vn.xeploai.ratings.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.ProcedureMatrix;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Step;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.testing.StrictScheme;

class ActPolicyTest {
    private static final UUID WARD = UUID.randomUUID();
    private static final Standpoint ABOVE =
            new Standpoint(false, false, false, true, null, "GRASSROOTS", false, false, Set.of());

    private final ProcedureMatrix matrix;
    private final Scheme scheme;

    ActPolicyTest() throws IOException {
        matrix = new ProcedureMatrix();
        scheme = new Schemes().get("P2019", 1);
    }

    private static CurrentRating standing(RatingState state, Step returnedTo, String complaint) {
        var held = state == RatingState.ON_HOLD ? RatingState.RETURNED : null;
        return new CurrentRating(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SubjectKind.MEMBER,
                UUID.randomUUID(),
                UUID.randomUUID(),
                state,
                null,
                null,
                returnedTo,
                held,
                complaint,
                Instant.EPOCH,
                null);
    }

    private static ActCommand.Terms terms(Step returnTo) {
        return new ActCommand.Terms("Lý do", "Đơn số 1", returnTo, OpinionKind.APPRAISAL, null);
    }

    private ActPolicy.ActRecord recorded(Scheme by, RatingAct act, CurrentRating rating, Step returnTo) {
        var statement = act.step().isPresent() ? new Statement("HTTNV", null, null, null, null) : Statement.NONE;
        var item = new ActCommand.Item(rating.ratingId(), statement, null, null, null);
        var command = ActCommand.of(act, WARD, terms(returnTo), item);
        return new ActPolicy(matrix, by, command, Map.of()).apply(item, rating, ABOVE);
    }

    @Test
    void aStepThatTheSchemeRequiresCannotBeSkipped() throws IOException {
        var pending = standing(RatingState.PENDING, null, null);
        var strict = StrictScheme.create();

        var refusal = assertThrows(ProcedureRefusal.class, () -> recorded(strict, RatingAct.PROPOSAL, pending, null));

        assertEquals("rating-step-not-skippable", refusal.code());
        assertEquals(
                RatingState.PROPOSED,
                recorded(scheme, RatingAct.PROPOSAL, pending, null).step().toState());
    }

    @Test
    void aHeldReturnKeepsItsStepUntilTheRelease() {
        var returned = standing(RatingState.RETURNED, Step.PROPOSAL, null);

        var held = recorded(scheme, RatingAct.HOLD, returned, null).step();
        var released = recorded(scheme, RatingAct.RELEASE, standing(RatingState.ON_HOLD, Step.PROPOSAL, "Đơn"), null)
                .step();

        assertEquals(Step.PROPOSAL, held.returnedTo());
        assertEquals("Đơn số 1", held.complaint());
        assertEquals(RatingState.RETURNED, released.toState());
        assertEquals(Step.PROPOSAL, released.returnedTo());
        assertEquals(null, released.complaint());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aRatingIsReturnedToAStepThatWasDone(Step step) {
        var proposed = standing(RatingState.PROPOSED, null, null);

        if (step == Step.ENDORSEMENT) {
            var refusal =
                    assertThrows(ProcedureRefusal.class, () -> recorded(scheme, RatingAct.RETURN, proposed, step));
            assertEquals("rating-step-not-done", refusal.code());
            return;
        }
        var returned = recorded(scheme, RatingAct.RETURN, proposed, step).step();
        assertEquals(step, returned.returnedTo());
        assertEquals(Role.COMPETENT_BODY, returned.role());
        assertEquals(RatingState.PROPOSED, returned.fromState());
    }
}
