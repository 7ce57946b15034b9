package vn.xeploai.ratings.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.Step;

class ProcedureMatrixTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roles: [SUBJECT] | roles: [NOBODY] | acts.yaml:5: Cannot deserialize",
                "to: SELF_RATED | | acts.yaml:4: to is missing",
                "from: [PENDING, SELF_RATED, RETURNED, CANCELLED] | from: [] | acts.yaml:4: from is missing",
                "to: SELF_RATED | towards: SELF_RATED | acts.yaml:7: Unrecognized field",
                "from: [PENDING, SELF_RATED, RETURNED, CANCELLED] | from: [OFF_ROSTER] | acts.yaml:4: from: nothing leads out",
                "to: SELF_RATED | to: BEFORE_HOLD | acts.yaml:4: to: BEFORE_HOLD",
                "from: [PENDING, CANCELLED] | from: ]PENDING | acts.yaml:28: ",
                "act: PUBLICATION | act: NOT_RATED | acts.yaml:1: PUBLICATION can be done by nobody",
                "from: [PENDING, CANCELLED] | from: [SELF_RATED] | acts.yaml:26: Cell[role=OWN_UNIT, state=SELF_RATED, act=PROPOSAL] is given twice",
            })
    void aFaultIsReportedWithItsLine(String from, String to, String message) throws IOException {
        var spoilt = text().replaceFirst(Pattern.quote(from), to == null ? "" : to);

        var fault = assertThrows(
                ProcedureFile.ProcedureFault.class, () -> new ProcedureMatrix(ProcedureFile.parse(spoilt)));

        assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
    }

    private static String text() throws IOException {
        try (var in = ProcedureMatrixTest.class.getResourceAsStream("/procedure/acts.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileThatIsNotAListIsAFault() {
        assertThrows(ProcedureFile.ProcedureFault.class, () -> ProcedureFile.parse("acts: {}"));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,    ,            DECISION,    SELF_RATING PROPOSAL ENDORSEMENT",
        "PENDING,    ,            PROPOSAL,    SELF_RATING",
        "PENDING,    ,            SELF_RATING, ''",
        "SELF_RATED, ,            DECISION,    PROPOSAL ENDORSEMENT",
        "PROPOSED,   ,            DECISION,    ENDORSEMENT",
        "PROPOSED,   ,            ENDORSEMENT, ''",
        "ENDORSED,   ,            DECISION,    ''",
        "RETURNED,   PROPOSAL,    DECISION,    PROPOSAL ENDORSEMENT",
        "RETURNED,   SELF_RATING, DECISION,    SELF_RATING PROPOSAL ENDORSEMENT",
        "CANCELLED,  ,            PROPOSAL,    SELF_RATING",
        "PENDING,    ,            HOLD,        ''",
    })
    void anActReportsTheStepsThatItSkips(RatingState state, Step returnedTo, RatingAct act, String left) {
        var position = new Position(state, returnedTo, null, false, false);

        var steps = position.stepsBefore(act).stream().map(Step::name).toList();

        assertEquals(left, String.join(" ", steps));
    }
}
