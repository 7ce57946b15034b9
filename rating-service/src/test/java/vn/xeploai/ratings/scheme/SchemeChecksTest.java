package vn.xeploai.ratings.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.platform.yaml.YamlFile.FileFault;

class SchemeChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: HTTNV | code: HTXSNV | 41: grades[1].code HTXSNV is there twice for MEMBER",
                "tier: GOOD | tier: WONDERFUL | 42: grades[1].tier: Cannot deserialize",
                "vi: \"Lý do khác\", | | 83: notRatedReasons[6].label.vi is missing",
                "legalBasis: \"HD 43 | legalBasis: \"HD 44 | 72: notRatedReasons[3].legalBasis HD 44-HD/BTCTW",
                "toYear: 2025 | toYear: 2018 | 5: toYear is before fromYear",
                "title: \"Quy định về | colour: \"Quy định về | 13: documents[0].colour: Unrecognized field",
                "rules: | ruled: | 214: ruled: Unrecognized field",
                "id: P2025 | id: P2018 | 1: id is not the file's name",
                "periods: [YEAR] | periods: [] | 7: periods is missing",
                "kind: STREAK | kind: STREAM | 811: rules[62]: Could not resolve type id 'STREAM'",
                "id: V02b | id: V02a | 225: rules[1].id V02a is there twice",
                "article: \"Điều 3.4\" | section: \"Điều 3.4\" | 336: rules[12].legalBasis.section: Unrecognized",
                "document: \"HD 43-HD/BTCTW\" | document: \"HD 99\" | 99: forms[0].legalBasis.document HD 99 is none",
                "certainty: WELL_KNOWN | certainty: DOUBTFUL | 726: rules[54].severity is ERROR, but the rule is DOUBTFUL",
                "reason: SUSPENDED | reason: ASLEEP | 231: rules[1].reason ASLEEP is no reason of the scheme",
                "fact: MEMBER_MONTHS, | fact: MOONS, | 238: rules[2].condition.fact: Cannot deserialize",
                "lessThan: 6 | lessThan: 6, atMost: 7 | 238: rules[2].condition needs one comparison",
                "in: [SUSPENDED] | in: [SUSPENDED, ASLEEP] | 230: rules[1].condition needs one comparison",
                "atBest: GOOD | atBest: BEST | 343: rules[12].atBest: Cannot deserialize",
                "from: 70, below: 90 | from: 71, below: 90 | 150: points.bands[1] leaves a gap or overlaps",
                "from: 70, below: 90 | from: 70, below: 91 | 149: points.bands[0] leaves a gap or overlaps",
                "from: 90 | from: 90, below: 100 | 148: points.bands end below the maximum",
                "maximum: 70 | maximum: 60 | 145: points.groups sum to 90, not to 100",
                "rate: 0.20 | rate: 1.20 | 510: rules[29].rate is not above 0 and at most 1",
                "exceptionalRate: 0.25 | exceptionalRate: 0.15 | 511: rules[29].exceptionalRate is not above the rate",
                "month: 2 | month: 13 | 794: rules[60].month is not within the period",
                "purpose: FILES_SENT | purpose: FILES_SENT, month: 3 | 797: mapping values are not allowed here",
            })
    void aFaultIsReportedWithItsLine(String from, String to, String message) throws IOException {
        var spoilt = text("P2025").replaceFirst(Pattern.quote(from), to == null ? "" : to);

        var fault =
                assertThrows(FileFault.class, () -> SchemeChecks.check(List.of(Schemes.parse("P2025.yaml", spoilt))));

        assertTrue(fault.getMessage().startsWith("P2025.yaml:" + message), fault.getMessage());
    }

    @Test
    void aKeyWrittenTwiceIsAFault() throws IOException {
        var spoilt = text("P2025").replace("exceptionalRate: 0.25", "rate: 0.25");

        var fault = assertThrows(FileFault.class, () -> Schemes.parse("P2025.yaml", spoilt));

        assertEquals("P2025.yaml:511: rules[29]: Duplicate field 'rate'", fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "P2025, UNCERTAIN, WARNING, rules[29].quarter is of no use: the scheme rates no quarters",
        "P2026, UNCERTAIN, ERROR,   'rules[30].quarter.severity is ERROR, but the rule is UNCERTAIN'",
    })
    void theForceOfARuleInQuartersIsChecked(String id, String certainty, String severity, String message)
            throws IOException {
        var quarter = "\n    quarter: {certainty: %s, severity: %s}".formatted(certainty, severity);
        var rule = text(id).replaceAll("\n    quarter: .*", "")
                .replace("exceptionalRate: 0.25", "exceptionalRate: 0.25" + quarter);
        var file = Schemes.parse(id + ".yaml", rule);

        var fault = assertThrows(FileFault.class, () -> SchemeChecks.check(List.of(file)));

        assertTrue(fault.getMessage().endsWith(message), fault.getMessage());
    }

    @Test
    void aDecreeThatNobodyHasReadRefusesNothing() throws IOException {
        var spoilt = text("S2026V").replaceFirst("severity: WARNING", "severity: ERROR");

        var fault =
                assertThrows(FileFault.class, () -> SchemeChecks.check(List.of(Schemes.parse("S2026V.yaml", spoilt))));

        assertTrue(
                fault.getMessage().endsWith("severity is ERROR, but the scheme's own documents are SECONDARY"),
                fault.getMessage());
    }

    @Test
    void aRuleOfAnotherSchemesGradesIsAFault() throws IOException {
        var spoilt = text("P2014").replaceAll("distinction: TIEU_BIEU", "distinction: TIEN_TIEN");

        var fault =
                assertThrows(FileFault.class, () -> SchemeChecks.check(List.of(Schemes.parse("P2014.yaml", spoilt))));

        assertEquals(
                "P2014.yaml:135: rules[2].distinction TIEN_TIEN is no distinction of the scheme", fault.getMessage());
    }

    private static String text(String id) throws IOException {
        try (var in = SchemeChecksTest.class.getResourceAsStream("/schemes/" + id + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noSchemesAtAllIsAFault() {
        assertThrows(FileFault.class, () -> SchemeChecks.check(List.of()));
    }

    @Test
    void yearsOfOneTrackDoNotOverlap() throws IOException {
        var longer = Schemes.parse("P2019.yaml", text("P2019").replace("toYear: 2022", "toYear: 2023"));
        var next = Schemes.parse("P2023.yaml", text("P2023"));

        var fault = assertThrows(FileFault.class, () -> SchemeChecks.check(List.of(longer, next)));

        assertEquals("P2019.yaml:4: fromYear begins years that overlap those of P2023.yaml", fault.getMessage());
    }

    @Test
    void aCorrectionIsANewRevisionBesideTheOld() throws IOException {
        var first = Schemes.parse("P2019.yaml", text("P2019"));
        var second = Schemes.parse("P2019-2.yaml", text("P2019").replace("revision: 1", "revision: 2"));
        var same = Schemes.parse("P2019-3.yaml", text("P2019"));

        SchemeChecks.check(List.of(first, second));
        assertThrows(FileFault.class, () -> SchemeChecks.check(List.of(first, same)));
    }
}
