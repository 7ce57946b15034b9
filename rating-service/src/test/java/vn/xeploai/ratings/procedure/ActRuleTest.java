package vn.xeploai.ratings.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private final Procedure procedure;
    private final ActRule rule;

    ActRuleTest() throws IOException {
        procedure = new Procedure();
        rule = new ActRule(procedure);
    }

    /** One letter for each state, in their order: PENDING to OFF_ROSTER. */
    @ParameterizedTest
    @CsvSource({
        "SELF_RATING, SUBJECT,             SSssddsShSo",
        "SELF_RATING, OWN_UNIT,            rrssddsrhro",
        "SELF_RATING, SECTIONAL_COMMITTEE, rrssddsrhro",
        "SELF_RATING, COMPETENT_BODY,      rrssddsrhro",
        "SELF_RATING, SUPERIOR,            rrssddsrhro",
        "SELF_RATING, ASKED_UNIT,          rrssddsrhro",
        "SELF_RATING, OUTSIDER,            rrssddsrhro",
        "OPINION, SUBJECT,                 rrrrddsrrro",
        "OPINION, OWN_UNIT,                ====dds===o",
        "OPINION, SECTIONAL_COMMITTEE,     ====dds===o",
        "OPINION, COMPETENT_BODY,          ====dds===o",
        "OPINION, SUPERIOR,                ====dds===o",
        "OPINION, ASKED_UNIT,              ====dds===o",
        "OPINION, OUTSIDER,                rrrrddsrrro",
        "OPINION_REQUEST, SUBJECT,         rrrrddsrrro",
        "OPINION_REQUEST, OWN_UNIT,        ====dds===o",
        "OPINION_REQUEST, SECTIONAL_COMMITTEE, ====dds===o",
        "OPINION_REQUEST, COMPETENT_BODY,  ====dds===o",
        "OPINION_REQUEST, SUPERIOR,        ====dds===o",
        "OPINION_REQUEST, ASKED_UNIT,      rrrrddsrrro",
        "OPINION_REQUEST, OUTSIDER,        rrrrddsrrro",
        "PROPOSAL, SUBJECT,                rrrsddsrhro",
        "PROPOSAL, OWN_UNIT,               PPPsddsPhPo",
        "PROPOSAL, SECTIONAL_COMMITTEE,    PPPsddsPhPo",
        "PROPOSAL, COMPETENT_BODY,         PPPsddsPhPo",
        "PROPOSAL, SUPERIOR,               rrrsddsrhro",
        "PROPOSAL, ASKED_UNIT,             rrrsddsrhro",
        "PROPOSAL, OUTSIDER,               rrrsddsrhro",
        "ENDORSEMENT, SUBJECT,             ssrrddsrhso",
        "ENDORSEMENT, OWN_UNIT,            ssrrddsrhso",
        "ENDORSEMENT, SECTIONAL_COMMITTEE, ssEEddsEhso",
        "ENDORSEMENT, COMPETENT_BODY,      ssEEddsEhso",
        "ENDORSEMENT, SUPERIOR,            ssrrddsrhso",
        "ENDORSEMENT, ASKED_UNIT,          ssrrddsrhso",
        "ENDORSEMENT, OUTSIDER,            ssrrddsrhso",
        "RETURN, SUBJECT,                  srrrddsshso",
        "RETURN, OWN_UNIT,                 sRrrddsshso",
        "RETURN, SECTIONAL_COMMITTEE,      sRRrddsshso",
        "RETURN, COMPETENT_BODY,           sRRRddsshso",
        "RETURN, SUPERIOR,                 sRRRddsshso",
        "RETURN, ASKED_UNIT,               srrrddsshso",
        "RETURN, OUTSIDER,                 srrrddsshso",
        "HOLD, SUBJECT,                    rrrrrrsrhro",
        "HOLD, OWN_UNIT,                   rrrrrrsrhro",
        "HOLD, SECTIONAL_COMMITTEE,        rrrrrrsrhro",
        "HOLD, COMPETENT_BODY,             HHHH==sHhHo",
        "HOLD, SUPERIOR,                   HHHH==sHhHo",
        "HOLD, ASKED_UNIT,                 rrrrrrsrhro",
        "HOLD, OUTSIDER,                   rrrrrrsrhro",
        "RELEASE, SUBJECT,                 ssssrrssrso",
        "RELEASE, OWN_UNIT,                ssssrrssrso",
        "RELEASE, SECTIONAL_COMMITTEE,     ssssrrssrso",
        "RELEASE, COMPETENT_BODY,          ssss==ssPso",
        "RELEASE, SUPERIOR,                ssss==ssPso",
        "RELEASE, ASKED_UNIT,              ssssrrssrso",
        "RELEASE, OUTSIDER,                ssssrrssrso",
        "NOT_RATED, SUBJECT,               rrrrddrrhro",
        "NOT_RATED, OWN_UNIT,              NNNNddNNhNo",
        "NOT_RATED, SECTIONAL_COMMITTEE,   NNNNddNNhNo",
        "NOT_RATED, COMPETENT_BODY,        NNNNddNNhNo",
        "NOT_RATED, SUPERIOR,              NNNNddNNhNo",
        "NOT_RATED, ASKED_UNIT,            rrrrddrrhro",
        "NOT_RATED, OUTSIDER,              rrrrddrrhro",
        "DECISION, SUBJECT,                rrrrrrrrhro",
        "DECISION, OWN_UNIT,               rrrrrrrrhro",
        "DECISION, SECTIONAL_COMMITTEE,    rrrrrrrrhro",
        "DECISION, COMPETENT_BODY,         DDDDDDDDhDo",
        "DECISION, SUPERIOR,               DDDDDDDDhDo",
        "DECISION, ASKED_UNIT,             rrrrrrrrhro",
        "DECISION, OUTSIDER,               rrrrrrrrhro",
        "PUBLICATION, SUBJECT,             ssssrssshso",
        "PUBLICATION, OWN_UNIT,            ssssrssshso",
        "PUBLICATION, SECTIONAL_COMMITTEE, ssssrssshso",
        "PUBLICATION, COMPETENT_BODY,      ssssUssshso",
        "PUBLICATION, SUPERIOR,            ssssrssshso",
        "PUBLICATION, ASKED_UNIT,          ssssrssshso",
        "PUBLICATION, OUTSIDER,            ssssrssshso",
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
        var row = procedure.find(act, role, position.state()).orElseThrow();
        return row.to() == Target.SAME ? "the same" : row.to().from(position).name();
    }

    /** Returned to the step that is done, held after a proposal, and contested where that is to end. */
    private static Position position(RatingState state, RatingAct act) {
        var returnedTo = state == RatingState.RETURNED ? act.step().orElse(Step.PROPOSAL) : null;
        var held = state == RatingState.ON_HOLD ? RatingState.PROPOSED : null;
        return new Position(state, returnedTo, held, act == RatingAct.RELEASE, false);
    }

    @Test
    void onlyTheStepThatItWasReturnedToLeadsOn() {
        var returned = new Position(RatingState.RETURNED, Step.SELF_RATING, null, false, false);

        var denial = rule.denial(RatingAct.PROPOSAL, Role.OWN_UNIT, returned).orElseThrow();

        assertEquals("rating-returned-to-other-step", denial.code());
        assertEquals(List.of(Role.SUBJECT), List.copyOf(denial.whoCan()));
    }

    @Test
    void whoCanReleaseIsToldWithTheHold() {
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
    void whatAPaperHasFoundNotToBeRatedOnlyAPaperChanges() {
        var noted = new Position(RatingState.NOT_RATED, null, null, false, true);

        assertEquals(
                "rating-already-decided",
                rule.denial(RatingAct.NOT_RATED, Role.OWN_UNIT, noted)
                        .orElseThrow()
                        .code());
    }
}
