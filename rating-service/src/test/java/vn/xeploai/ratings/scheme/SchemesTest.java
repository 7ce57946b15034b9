package vn.xeploai.ratings.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemesTest {
    private static final List<Tier> TIERS = List.of(Tier.EXCELLENT, Tier.GOOD, Tier.COMPLETED, Tier.NOT_COMPLETED);
    private static Schemes schemes;

    @BeforeAll
    static void load() throws IOException {
        schemes = new Schemes();
    }

    @ParameterizedTest
    @CsvSource({
        "2008, P2008", "2010, P2008", "2011, P2011", "2013, P2011", "2014, P2014", "2017, P2014", "2018, P2018",
        "2019, P2019", "2022, P2019", "2023, P2023", "2024, P2023", "2025, P2025", "2026, P2026", "2040, P2026",
    })
    void theYearSelectsTheRegime(int year, String id) {
        assertEquals(
                List.of(id),
                schemes.list(year, Track.PARTY).stream().map(Scheme::id).toList());
    }

    @Test
    void beforeTheFirstRegimeThereIsNone() {
        assertEquals(List.of(), schemes.list(2007, Track.PARTY));
    }

    @ParameterizedTest
    @CsvSource({
        "2013, MEMBER, DTC_XS DTC_TOT DTC_HT VPTC",
        "2013, SECTIONAL_COMMITTEE, TSVM HTTNV HTNV YEU_KEM",
        "2017, CELL, TSVM HTTNV HTNV YEU_KEM",
        "2018, MEMBER, HTXSNV HTTNV HTNV KHTNV",
        "2018, GRASSROOTS_ORGANISATION, HTXSNV HTTNV HTNV KHTNV",
        "2022, MEMBER, HTXSNV HTTNV HTNV KHTNV",
        "2026, CELL, HTXSNV HTTNV HTNV KHTNV",
    })
    void eachKindHasTheWordsOfItsTime(int year, SubjectKind kind, String codes) {
        var scheme = schemes.get(Period.valueOf(String.valueOf(year)), Track.PARTY);

        for (var at = 0; at < TIERS.size(); at++) {
            assertEquals(TIERS.get(at), scheme.tier(kind, codes.split(" ")[at]));
        }
        assertEquals(
                TIERS.size(),
                scheme.grades().stream()
                        .filter(grade -> grade.subjectKinds().contains(kind))
                        .count());
    }

    @Test
    void aGradeOfAnotherTimeIsNoGrade() {
        var scheme = schemes.get("P2019", null);

        assertTrue(scheme.grade(SubjectKind.MEMBER, "DTC_XS").isEmpty());
        assertNull(scheme.tier(SubjectKind.MEMBER, null));
    }

    @ParameterizedTest
    @CsvSource({
        "P2014, EXEMPT_FROM_ACTIVITY, true", "P2014, SUSPENDED, false", "P2018, SUSPENDED, false",
        "P2019, SUSPENDED, true", "P2019, UNDER_VERIFICATION, false", "P2025, UNDER_VERIFICATION, true",
        "P2025, FOUNDED_UNDER_SIX_MONTHS, true",
    })
    void eachRegimeKnowsItsReasons(String id, String reason, boolean known) {
        assertEquals(known, schemes.get(id, null).knowsReason(reason));
    }

    @Test
    void exemptIsWhoIsExemptFromActivityAndNobodyElse() {
        for (var scheme : schemes.list(null, null)) {
            assertEquals(
                    List.of("EXEMPT_FROM_ACTIVITY"),
                    scheme.notRatedReasons().stream()
                            .filter(reason -> reason.bucket() == Bucket.EXEMPT)
                            .map(NotRatedReason::code)
                            .toList());
        }
    }

    @Test
    void tieuBieuStandsInsideTsvm() {
        assertTrue(schemes.get("P2014", null).offers("TIEU_BIEU", SubjectKind.CELL, "TSVM"));
        assertFalse(schemes.get("P2014", null).offers("TIEU_BIEU", SubjectKind.CELL, "HTTNV"));
        assertFalse(schemes.get("P2014", null).offers("TIEU_BIEU", SubjectKind.MEMBER, "DTC_XS"));
        assertFalse(schemes.get("P2019", null).offers("TIEU_BIEU", SubjectKind.CELL, "HTXSNV"));
    }

    @Test
    void theLegalBasisIsOneLine() {
        assertEquals("QĐ 132-QĐ/TW; HD 21-HD/BTCTW", schemes.get("P2019", 1).legalBasis());
    }
}
