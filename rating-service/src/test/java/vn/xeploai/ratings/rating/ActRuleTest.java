package vn.xeploai.ratings.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xeploai.ratings.scheme.Step;

/** Every role in every state with every act. */
class ActRuleTest {
    private static final Map<Character, String> SAID = Map.ofEntries(
            Map.entry('S', "SELF_RATED"),
            Map.entry('P', "PROPOSED"),
            Map.entry('E', "ENDORSED"),
            Map.entry('D', "DECIDED"),
            Map.entry('U', "PUBLISHED"),
            Map.entry('N', "NOT_RATED"),
            Map.entry('R', "RETURNED"),
            Map.entry('H', "ON_HOLD"),
            Map.entry('=', "the same"),
            Map.entry('r', "rating-act-not-for-role"),
            Map.entry('s', "rating-act-not-in-state"),
            Map.entry('h', "rating-on-hold"),
            Map.entry('d', "rating-already-decided"),
            Map.entry('o', "subject-off-roster"));

    private final ProcedureMatrix matrix;
    private final ActRule rule;

    ActRuleTest() throws IOException {
        matrix = new ProcedureMatrix();
        rule = new ActRule(matrix);
    }

    /** One letter for each state, in their order: PENDING to OFF_ROSTER. */
    @ParameterizedTest
    @CsvSource({
        "SELF_RATING, SUBJECT,             SSssddsShSo",
        "SELF_RATING, OWN_UNIT,            rrrrrrrrrrr",
        "SELF_RATING, SECTIONAL_COMMITTEE, rrrrrrrrrrr",
        "SELF_RATING, COMPETENT_BODY,      rrrrrrrrrrr",
        "SELF_RATING, SUPERIOR,            rrrrrrrrrrr",
        "SELF_RATING, ASKED_UNIT,          rrrrrrrrrrr",
        "SELF_RATING, OUTSIDER,            rrrrrrrrrrr",
        "OPINION, SUBJECT,                 rrrrrrrrrrr",
        "OPINION, OWN_UNIT,                ====dds===o",
        "OPINION, SECTIONAL_COMMITTEE,     ====dds===o",
        "OPINION, COMPETENT_BODY,          ====dds===o",
        "OPINION, SUPERIOR,                ====dds===o",
        "OPINION, ASKED_UNIT,              ====dds===o",
        "OPINION, OUTSIDER,                rrrrrrrrrrr",
        "OPINION_REQUEST, SUBJECT,         rrrrrrrrrrr",
        "OPINION_REQUEST, OWN_UNIT,        ====dds===o",
        "OPINION_REQUEST, SECTIONAL_COMMITTEE, ====dds===o",
        "OPINION_REQUEST, COMPETENT_BODY,  ====dds===o",
        "OPINION_REQUEST, SUPERIOR,        ====dds===o",
        "OPINION_REQUEST, ASKED_UNIT,      rrrrrrrrrrr",
        "OPINION_REQUEST, OUTSIDER,        rrrrrrrrrrr",
        "PROPOSAL, SUBJECT,                rrrrrrrrrrr",
        "PROPOSAL, OWN_UNIT,               PPPsddsPhPo",
        "PROPOSAL, SECTIONAL_COMMITTEE,    PPPsddsPhPo",
        "PROPOSAL, COMPETENT_BODY,         PPPsddsPhPo",
        "PROPOSAL, SUPERIOR,               rrrrrrrrrrr",
        "PROPOSAL, ASKED_UNIT,             rrrrrrrrrrr",
        "PROPOSAL, OUTSIDER,               rrrrrrrrrrr",
        "ENDORSEMENT, SUBJECT,             rrrrrrrrrrr",
        "ENDORSEMENT, OWN_UNIT,            rrrrrrrrrrr",
        "ENDORSEMENT, SECTIONAL_COMMITTEE, ssEEddsEhso",
        "ENDORSEMENT, COMPETENT_BODY,      ssEEddsEhso",
        "ENDORSEMENT, SUPERIOR,            rrrrrrrrrrr",
        "ENDORSEMENT, ASKED_UNIT,          rrrrrrrrrrr",
        "ENDORSEMENT, OUTSIDER,            rrrrrrrrrrr",
        "RETURN, SUBJECT,                  rrrrrrrrrrr",
        "RETURN, OWN_UNIT,                 sRrrddsshso",
        "RETURN, SECTIONAL_COMMITTEE,      sRRrddsshso",
        "RETURN, COMPETENT_BODY,           sRRRddsshso",
        "RETURN, SUPERIOR,                 sRRRddsshso",
        "RETURN, ASKED_UNIT,               rrrrrrrrrrr",
        "RETURN, OUTSIDER,                 rrrrrrrrrrr",
        "HOLD, SUBJECT,                    rrrrrrrrrrr",
        "HOLD, OWN_UNIT,                   rrrrrrrrrrr",
        "HOLD, SECTIONAL_COMMITTEE,        rrrrrrrrrrr",
        "HOLD, COMPETENT_BODY,             HHHH==sHhHo",
        "HOLD, SUPERIOR,                   HHHH==sHhHo",
        "HOLD, ASKED_UNIT,                 rrrrrrrrrrr",
        "HOLD, OUTSIDER,                   rrrrrrrrrrr",
        "RELEASE, SUBJECT,                 rrrrrrrrrrr",
        "RELEASE, OWN_UNIT,                rrrrrrrrrrr",
        "RELEASE, SECTIONAL_COMMITTEE,     rrrrrrrrrrr",
        "RELEASE, COMPETENT_BODY,          ssss==ssPso",
        "RELEASE, SUPERIOR,                ssss==ssPso",
        "RELEASE, ASKED_UNIT,              rrrrrrrrrrr",
        "RELEASE, OUTSIDER,                rrrrrrrrrrr",
        "NOT_RATED, SUBJECT,               rrrrrrrrrrr",
        "NOT_RATED, OWN_UNIT,              NNNNddNNhNo",
        "NOT_RATED, SECTIONAL_COMMITTEE,   NNNNddNNhNo",
        "NOT_RATED, COMPETENT_BODY,        NNNNddNNhNo",
        "NOT_RATED, SUPERIOR,              NNNNddNNhNo",
        "NOT_RATED, ASKED_UNIT,            rrrrrrrrrrr",
        "NOT_RATED, OUTSIDER,              rrrrrrrrrrr",
        "DECISION, SUBJECT,                rrrrrrrrrrr",
        "DECISION, OWN_UNIT,               rrrrrrrrrrr",
        "DECISION, SECTIONAL_COMMITTEE,    rrrrrrrrrrr",
        "DECISION, COMPETENT_BODY,         DDDDDDDDhDo",
        "DECISION, SUPERIOR,               DDDDDDDDhDo",
        "DECISION, ASKED_UNIT,             rrrrrrrrrrr",
        "DECISION, OUTSIDER,               rrrrrrrrrrr",
        "PUBLICATION, SUBJECT,             rrrrrrrrrrr",
        "PUBLICATION, OWN_UNIT,            rrrrrrrrrrr",
        "PUBLICATION, SECTIONAL_COMMITTEE, rrrrrrrrrrr",
        "PUBLICATION, COMPETENT_BODY,      ssssUssshso",
        "PUBLICATION, SUPERIOR,            rrrrrrrrrrr",
        "PUBLICATION, ASKED_UNIT,          rrrrrrrrrrr",
        "PUBLICATION, OUTSIDER,            rrrrrrrrrrr",
    })
    void whatARoleCanDoInEachState(RatingAct act, Role role, String letters) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (var state : RatingState.values()) {
            expected.add(state + ": " + SAID.get(letters.charAt(state.ordinal())));
            actual.add(state + ": " + outcome(act, role, position(state, act)));
        }

        assertEquals(expected, actual);
    }

    private String outcome(RatingAct act, Role role, Position position) {
        var denial = rule.denial(act, role, position);
        if (denial.isPresent()) return denial.get().code();
        var row = matrix.find(act, role, position.state()).orElseThrow();
        return row.to() == ProcedureMatrix.Target.SAME
                ? "the same"
                : row.to().from(position).name();
    }

    /** Returned to the step that is done, held after a proposal, and contested where that is to end. */
    private static Position position(RatingState state, RatingAct act) {
        var returnedTo = state == RatingState.RETURNED ? act.step().orElse(Step.PROPOSAL) : null;
        var held = state == RatingState.ON_HOLD ? RatingState.PROPOSED : null;
        return new Position(state, returnedTo, held, act == RatingAct.RELEASE, false);
    }

    @ParameterizedTest
    @EnumSource(RatingAct.class)
    void aRoleWithoutTheRightLearnsNothingAboutTheRating(RatingAct act) {
        Set<ActRule.Denial> denials = new HashSet<>();
        for (var state : RatingState.values()) {
            denials.add(rule.denial(act, Role.OUTSIDER, position(state, act)).orElseThrow());
        }

        assertEquals(Set.of(new ActRule.Denial("rating-act-not-for-role", matrix.whoEverCan(act))), denials);
    }

    @Test
    void aReturnedRatingContinuesOnlyFromTheStepItWasReturnedTo() {
        var returned = new Position(RatingState.RETURNED, Step.SELF_RATING, null, false, false);

        var denial = rule.denial(RatingAct.PROPOSAL, Role.OWN_UNIT, returned).orElseThrow();

        assertEquals("rating-returned-to-other-step", denial.code());
        assertEquals(List.of(Role.SUBJECT), List.copyOf(denial.whoCan()));
    }

    @Test
    void aHoldNamesTheRolesThatCanReleaseIt() {
        var held = new Position(RatingState.ON_HOLD, null, RatingState.PENDING, true, false);

        var denial = rule.denial(RatingAct.DECISION, Role.COMPETENT_BODY, held).orElseThrow();

        assertEquals(List.of(Role.COMPETENT_BODY, Role.SUPERIOR), List.copyOf(denial.whoCan()));
    }

    @ParameterizedTest
    @CsvSource({
        "HOLD, true, rating-already-contested",
        "RELEASE, false, rating-not-contested",
    })
    void aComplaintAgainstADecisionOpensAndClosesOnce(RatingAct act, boolean complaint, String code) {
        var decided = new Position(RatingState.DECIDED, null, null, complaint, true);

        assertEquals(
                code,
                rule.denial(act, Role.COMPETENT_BODY, decided).orElseThrow().code());
    }

    @Test
    void onlyADocumentChangesANotRatedSubjectThatADocumentDecided() {
        var noted = new Position(RatingState.NOT_RATED, null, null, false, true);

        assertEquals(
                "rating-already-decided",
                rule.denial(RatingAct.NOT_RATED, Role.OWN_UNIT, noted)
                        .orElseThrow()
                        .code());
    }
}
