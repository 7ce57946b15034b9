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

class SchemeChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: HTTNV | code: HTXSNV | P2019.yaml: grades[1].code: HTXSNV is there twice for MEMBER",
                "tier: GOOD | tier: WONDERFUL | P2019.yaml:27",
                "vi: \"Lý do khác\", | | P2019.yaml: notRatedReasons[5].label.vi is missing",
                "legalBasis: \"HD 21-HD/BTCTW, mục II.6\" | legalBasis: \" \" | P2019.yaml: notRatedReasons[0].legalBasis is missing",
                "toYear: 2022 | toYear: 2018 | P2019.yaml: toYear",
                "title: \"Quy định về | colour: \"Quy định về | P2019.yaml:14: Unrecognized field",
                "rules: [] | | P2019.yaml: rules is missing",
                "id: P2019 | id: P2018 | P2019.yaml: id",
            })
    void aFaultIsToldWithItsPlace(String from, String to, String told) throws IOException {
        var spoilt = text("P2019").replaceFirst(Pattern.quote(from), to == null ? "" : to);

        var fault = assertThrows(
                SchemeFault.class, () -> SchemeChecks.check(List.of(SchemeFile.parse("P2019.yaml", spoilt))));

        assertTrue(fault.getMessage().startsWith(told), fault.getMessage());
    }

    private static String text(String id) throws IOException {
        try (var in = SchemeChecksTest.class.getResourceAsStream("/schemes/" + id + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noSchemesAtAllIsAFault() {
        assertThrows(SchemeFault.class, () -> SchemeChecks.check(List.of()));
    }

    @Test
    void yearsOfOneTrackDoNotOverlap() throws IOException {
        var longer = SchemeFile.parse("P2019.yaml", text("P2019").replace("toYear: 2022", "toYear: 2023"));
        var next = SchemeFile.parse("P2023.yaml", text("P2023"));

        var fault = assertThrows(SchemeFault.class, () -> SchemeChecks.check(List.of(longer, next)));

        assertEquals("P2019.yaml: its years overlap those of P2023.yaml", fault.getMessage());
    }

    @Test
    void aCorrectionIsANewRevisionBesideTheOld() throws IOException {
        var first = SchemeFile.parse("P2019.yaml", text("P2019"));
        var second = SchemeFile.parse("P2019-2.yaml", text("P2019").replace("revision: 1", "revision: 2"));
        var same = SchemeFile.parse("P2019-3.yaml", text("P2019"));

        SchemeChecks.check(List.of(first, second));
        assertThrows(SchemeFault.class, () -> SchemeChecks.check(List.of(first, same)));
    }
}
