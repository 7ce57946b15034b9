package vn.xeploai.ratings.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.DecisionOrigin;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.testing.StrictScheme;

class DecisionRuleTest {
    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final UUID RATING = UUID.randomUUID();
    private static final UUID DOCUMENT = UUID.randomUUID();
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
    void aDocumentNeedsAReasonForMissingSteps(RatingState state, DecisionOrigin origin, String reason, String fault)
            throws IOException {
        var item = new DecisionRequest.Item(RATING, null, "HTTNV", null, null, null, reason, null);

        var found = faults(document(origin, item), standing(state));

        assertEquals(fault, found);
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
    void aLineNeedsAReasonForChangingAPublishedGrade(
            RatingState state, DecisionOrigin origin, String reason, String fault) throws IOException {
        for (var cancels : List.of(true, false)) {
            var grade = cancels ? null : "HTTNV";
            var item = new DecisionRequest.Item(RATING, null, grade, null, cancels, null, reason, DOCUMENT);

            var found = faults(document(origin, item), standing(state));

            assertEquals(fault, found);
        }
    }

    /** One that names the document of 28 December, or none. */
    @ParameterizedTest
    @CsvSource({
        "2022-12-27, SYSTEM,           true,  items[0].replaces decision-before-replaced",
        "2022-12-28, SYSTEM,           true,  ''",
        "2023-01-15, SYSTEM,           true,  ''",
        "2022-12-27, SYSTEM,           false, items[0].replaces rating-already-decided",
        "2022-12-27, ISSUED_ELSEWHERE, true,  ''",
    })
    void aDocumentIsNotOlderThanTheOneItReplaces(LocalDate date, DecisionOrigin origin, boolean names, String fault)
            throws IOException {
        for (var cancels : List.of(true, false)) {
            var replaced = names ? DOCUMENT : null;
            var item = new DecisionRequest.Item(
                    RATING, null, cancels ? null : "HTTNV", null, cancels, null, "Khiếu nại", replaced);

            var found = faults(document(origin, date, item), standing(RatingState.DECIDED));

            assertEquals(fault, found);
        }
    }

    private static String faults(DecisionRequest document, CurrentRating rating) throws IOException {
        var rule = new DecisionRule(StrictScheme.create(), document, Set.of());
        try {
            rule.checkStates(List.of(new DecisionLine(0, document.items().get(0), rating)));
            return "";
        } catch (DecisionRefusal refusal) {
            return refusal.errors().stream().map(DecisionRuleTest::text).reduce("", String::concat);
        }
    }

    private static DecisionRequest document(DecisionOrigin origin, DecisionRequest.Item item) {
        return document(origin, DECIDED_ON, item);
    }

    private static DecisionRequest document(DecisionOrigin origin, LocalDate date, DecisionRequest.Item item) {
        return new DecisionRequest(CAMPAIGN, "1", date, UUID.randomUUID(), "Bí thư", null, origin, List.of(item));
    }

    private static CurrentRating standing(RatingState state) {
        return new CurrentRating(
                RATING,
                CAMPAIGN,
                SubjectKind.MEMBER,
                UUID.randomUUID(),
                UUID.randomUUID(),
                state,
                DOCUMENT,
                DECIDED_ON,
                null,
                null,
                null,
                Instant.EPOCH,
                null);
    }

    private static String text(FieldError fault) {
        return fault.field() + " " + fault.code();
    }
}
