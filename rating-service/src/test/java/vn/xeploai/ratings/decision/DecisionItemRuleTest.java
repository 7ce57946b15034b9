package vn.xeploai.ratings.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.rating.StandingRating;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.testing.StrictScheme;

class DecisionItemRuleTest {
    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final UUID RATING = UUID.randomUUID();
    private static final UUID PAPER = UUID.randomUUID();
    private static final LocalDate DECIDED_ON = LocalDate.of(2022, 12, 28);

    /** By a scheme that lets no step be left out. */
    @ParameterizedTest
    @CsvSource({
        "PENDING,  SYSTEM,           ,    items[0].reason skipped-steps-unexplained",
        "PROPOSED, SYSTEM,           ,    items[0].reason skipped-steps-unexplained",
        "ENDORSED, SYSTEM,           ,    ''",
        "PENDING,  SYSTEM,           Ốm,  ''",
        "PENDING,  ISSUED_ELSEWHERE, ,    ''",
        "ON_HOLD,  SYSTEM,           Ốm,  items[0] rating-on-hold",
        "ON_HOLD,  ISSUED_ELSEWHERE, ,    ''",
    })
    void aPaperSaysWhyStepsAreMissing(RatingState state, DecisionOrigin origin, String reason, String fault)
            throws IOException {
        var rule = new DecisionItemRule(StrictScheme.create());
        var item = new DecisionItemRequest(RATING, null, "HTTNV", null, null, null, reason, null);

        rule.checkStates(paper(origin, item), List.of(standing(state)));

        var told = state == RatingState.ON_HOLD ? rule.held() : rule.faults();
        assertEquals(fault, told.stream().map(DecisionItemRuleTest::text).reduce("", String::concat));
    }

    /** A line, by the state and what it gives of reason. */
    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, SYSTEM,           ,             items[0].reason published-change-unexplained",
        "PUBLISHED, SYSTEM,           ' ',          items[0].reason published-change-unexplained",
        "PUBLISHED, SYSTEM,           Khiếu nại,    ''",
        "PUBLISHED, ISSUED_ELSEWHERE, ,             ''",
        "DECIDED,   SYSTEM,           ,             ''",
    })
    void aLineSaysWhyItChangesWhatIsPublished(RatingState state, DecisionOrigin origin, String reason, String fault)
            throws IOException {
        for (var cancels : List.of(true, false)) {
            var rule = new DecisionItemRule(StrictScheme.create());
            var grade = cancels ? null : "HTTNV";
            var item = new DecisionItemRequest(RATING, null, grade, null, cancels, null, reason, UUID.randomUUID());

            rule.checkStates(paper(origin, item), List.of(standing(state)));

            assertEquals(
                    fault,
                    rule.faults().stream().map(DecisionItemRuleTest::text).reduce("", String::concat));
        }
    }

    /** One that names the paper of 28 December, or none. */
    @ParameterizedTest
    @CsvSource({
        "2022-12-27, SYSTEM,           true,  items[0].replaces decision-before-replaced",
        "2022-12-28, SYSTEM,           true,  ''",
        "2023-01-15, SYSTEM,           true,  ''",
        "2022-12-27, SYSTEM,           false, ''",
        "2022-12-27, ISSUED_ELSEWHERE, true,  ''",
    })
    void aPaperIsNotOfADayBeforeTheOneThatItReplaces(LocalDate date, DecisionOrigin origin, boolean names, String fault)
            throws IOException {
        for (var cancels : List.of(true, false)) {
            var rule = new DecisionItemRule(StrictScheme.create());
            var replaced = names ? PAPER : null;
            var item = new DecisionItemRequest(
                    RATING, null, cancels ? null : "HTTNV", null, cancels, null, "Khiếu nại", replaced);

            rule.checkStates(paper(origin, date, item), List.of(standing(RatingState.DECIDED)));

            assertEquals(
                    fault,
                    rule.faults().stream().map(DecisionItemRuleTest::text).reduce("", String::concat));
        }
    }

    private static DecisionRequest paper(DecisionOrigin origin, DecisionItemRequest item) {
        return paper(origin, DECIDED_ON, item);
    }

    private static DecisionRequest paper(DecisionOrigin origin, LocalDate date, DecisionItemRequest item) {
        return new DecisionRequest(CAMPAIGN, "1", date, UUID.randomUUID(), "Bí thư", null, origin, List.of(item));
    }

    private static StandingRating standing(RatingState state) {
        return new StandingRating(
                RATING,
                CAMPAIGN,
                SubjectKind.MEMBER,
                UUID.randomUUID(),
                UUID.randomUUID(),
                state,
                PAPER,
                DECIDED_ON,
                null,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null);
    }

    private static String text(FieldError fault) {
        return fault.field() + " " + fault.code();
    }
}
