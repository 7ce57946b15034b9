package vn.xeploai.ratings.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xeploai.ratings.opinion.OpinionKind;
import vn.xeploai.ratings.opinion.Said;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.procedure.Standpoint;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Step;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.testing.StrictScheme;

class ActJudgeTest {
    private static final UUID WARD = UUID.randomUUID();
    private static final Standpoint ABOVE =
            new Standpoint(false, false, false, true, null, "GRASSROOTS", false, false, Set.of());

    private final Procedure procedure;
    private final Scheme scheme;

    ActJudgeTest() throws IOException {
        procedure = new Procedure();
        scheme = new Schemes().get("P2019", 1);
    }

    private static StandingRating standing(RatingState state, Step returnedTo, String complaint) {
        var held = state == RatingState.ON_HOLD ? RatingState.RETURNED : null;
        return new StandingRating(
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
                null,
                null,
                ABOVE);
    }

    private static ActTerms terms(Step returnTo) {
        return new ActTerms("Lý do", "Đơn số 1", returnTo, OpinionKind.APPRAISAL, null);
    }

    private Prepared prepared(Scheme by, RatingAct act, StandingRating rating, Step returnTo) {
        var said = act.step().isPresent() ? new Said("HTTNV", null, null, null, null) : Said.NOTHING;
        var item = new ActItem(rating.ratingId(), said, null, null);
        return new ActJudge(procedure, by, ActOrder.of(act, WARD, terms(returnTo), item), null).prepare(item, rating);
    }

    @Test
    void aStepThatTheSchemeNeedsIsNotLeftOut() throws IOException {
        var pending = standing(RatingState.PENDING, null, null);
        var strict = StrictScheme.create();

        var refusal = assertThrows(RatingRefusal.class, () -> prepared(strict, RatingAct.PROPOSAL, pending, null));

        assertEquals("rating-step-not-skippable", refusal.code());
        assertEquals(
                RatingState.PROPOSED,
                prepared(scheme, RatingAct.PROPOSAL, pending, null).step().to());
    }

    @Test
    void aHeldReturnKeepsItsStepUntilTheRelease() {
        var returned = standing(RatingState.RETURNED, Step.PROPOSAL, null);

        var held = prepared(scheme, RatingAct.HOLD, returned, null).step();
        var released = prepared(scheme, RatingAct.RELEASE, standing(RatingState.ON_HOLD, Step.PROPOSAL, "Đơn"), null)
                .step();

        assertEquals(Step.PROPOSAL, held.returnedTo());
        assertEquals("Đơn số 1", held.passage().complaint());
        assertEquals(RatingState.RETURNED, released.to());
        assertEquals(Step.PROPOSAL, released.returnedTo());
        assertEquals(null, released.passage().complaint());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aRatingIsReturnedToAStepThatWasDone(Step step) {
        var proposed = standing(RatingState.PROPOSED, null, null);

        if (step == Step.ENDORSEMENT) {
            var refusal = assertThrows(RatingRefusal.class, () -> prepared(scheme, RatingAct.RETURN, proposed, step));
            assertEquals("rating-step-not-done", refusal.code());
            return;
        }
        var returned = prepared(scheme, RatingAct.RETURN, proposed, step).step();
        assertEquals(step, returned.returnedTo());
        assertEquals(Role.COMPETENT_BODY, returned.passage().role());
        assertEquals(RatingState.PROPOSED, returned.passage().from());
    }
}
