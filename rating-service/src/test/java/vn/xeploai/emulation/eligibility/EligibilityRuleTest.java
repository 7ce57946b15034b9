package vn.xeploai.emulation.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.ELIGIBLE;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.NOT_ELIGIBLE;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.UNKNOWN;
import static vn.xeploai.emulation.eligibility.Nominees.FIVE;
import static vn.xeploai.emulation.eligibility.Nominees.YEAR;
import static vn.xeploai.emulation.eligibility.Nominees.agency;
import static vn.xeploai.emulation.eligibility.Nominees.cell;
import static vn.xeploai.emulation.eligibility.Nominees.deciding;
import static vn.xeploai.emulation.eligibility.Nominees.judge;
import static vn.xeploai.emulation.eligibility.Nominees.member;
import static vn.xeploai.emulation.eligibility.Nominees.official;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.emulation.title.Evidence;
import vn.xeploai.emulation.title.Evidence.EvidenceKind;
import vn.xeploai.emulation.title.InitiativeScope;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Truth;

/** What decides about a recipient of a title, and what is shown of it. */
class EligibilityRuleTest {
    /** Until 2023 being excellent was not enough for CSTDCS; since then it is. */
    @Test
    void theNeedsFollowTheAwardYear() {
        assertEquals(
                NOT_ELIGIBLE,
                judge(
                                "CSTDCS",
                                2023,
                                official("2023 X")
                                        .holding("LDTT", 2023)
                                        .initiativeOfAnother(2023, InitiativeScope.BASE))
                        .verdict());
        assertEquals(
                ELIGIBLE,
                judge(
                                "CSTDCS",
                                2024,
                                official("2024 X")
                                        .holding("LDTT", 2024)
                                        .initiativeOfAnother(2024, InitiativeScope.BASE))
                        .verdict());
    }

    /** Of earlier awards, and of initiatives that nobody of the campaign has recorded, nothing is known. */
    @Test
    void whatMayHaveBeenBeforeTheRecordsIsUnknown() {
        var once = official(FIVE).holding("CSTDT", 2025).initiative(2025, InitiativeScope.COUNTRY);
        var smaller = official(FIVE).holding("CSTDT", 2022, 2025).initiativeOfAnother(2025, InitiativeScope.BASE);

        assertEquals(UNKNOWN, judge("CSTDTQ", YEAR, once).verdict());
        assertEquals(UNKNOWN, judge("CSTDTQ", YEAR, smaller).verdict());
    }

    static Stream<Arguments> recordsOfADay() {
        return Stream.of(
                Arguments.of(
                        "LDTT", "2025 = GOOD", official("").dated("2025-12-20").rated("2025 T")),
                Arguments.of(
                        "CSTDCS",
                        "2025 = -",
                        official("2025 X").dated("2025-12-20").holding("LDTT", YEAR)),
                Arguments.of(
                        "CSTDT",
                        "0",
                        official(FIVE)
                                .holding("CSTDCS", 2023, 2024, 2025)
                                .dated("2025-12-20")
                                .initiative(2025, InitiativeScope.PROVINCE)),
                Arguments.of(
                        "CSTDTQ",
                        "1",
                        official(FIVE)
                                .holding("CSTDT", 2022)
                                .initiative(2025, InitiativeScope.COUNTRY)
                                .dated("2025-12-20")
                                .holding("CSTDT", 2025)),
                Arguments.of("TTLDTT", "6/10", lateAgency("2025 T", 6)),
                Arguments.of(
                        "TTLDXS",
                        "10/11",
                        agency("2025 X", 10).dated("2025-12-20").person("X", YEAR, "LDTT")),
                Arguments.of(
                        "CO_TINH",
                        "1",
                        agency("2025 X", 7)
                                .attested("TARGETS_EXCEEDED", true)
                                .dated("2025-12-20")
                                .placed(1)),
                Arguments.of("TDP_VAN_HOA", "-", cell("").dated("2025-12-20").attested("CULTURE_CRITERIA", true)));
    }

    /** Six of ten hold LDTT in time, and four later. */
    private static Recorded lateAgency(String years, int inTime) {
        var agency = Recorded.as(SubjectKind.AGENCY).rated(years);
        IntStream.range(0, 10).forEach(one -> agency.dated(one < inTime ? "2025-01-05" : "2025-12-20")
                .person("T", YEAR, "LDTT"));
        return agency.dated("2025-01-05");
    }

    /** An award of January does not rest on what was recorded in December of its year, and the answer says so. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("recordsOfADay")
    void whatIsLaterThanTheDocumentDoesNotCount(String code, String actual, Recorded recorded) {
        assertEquals(ELIGIBLE, judge(code, YEAR, recorded.asOf("2025-12-20")).verdict());

        var early = judge(code, YEAR, recorded.asOf("2025-12-19"));

        assertEquals(NOT_ELIGIBLE, early.verdict());
        var late = deciding(early).filter(one -> one.met() == Truth.FALSE).toList();
        assertEquals(
                List.of(actual + " (2025-12-20 > 2025-12-19)"),
                late.stream().map(EligibilityCondition::actual).toList());
    }

    @Test
    void aLateRegistrationIsShown() {
        var late = judge(
                "LDTT",
                YEAR,
                official("2025 X").dated("2025-12-20").registered().asOf("2025-12-19"));

        var condition = late.conditions().stream()
                .filter(one -> one.rule().equals("V36"))
                .findFirst()
                .orElseThrow();
        assertEquals("- (2025-12-20 > 2025-12-19)", condition.actual());
        assertEquals(1, condition.evidence().size());
    }

    /** In a title of a file of the tests, which has a last day of registrations. */
    @ParameterizedTest
    @CsvSource({"2014-02-28, TRUE, REGISTERED", "2014-03-01, FALSE, REGISTERED (2014-03-01 > 2014-02-28)"})
    void aRegistrationAfterTheLastDayIsAWarning(String day, Truth met, String actual) {
        var recorded = Recorded.as(SubjectKind.SECTIONAL_COMMITTEE).rated("2013 X, 2014 X");

        var late = judge("BB_TSVM2", 2014, recorded.dated(day).registered());

        var condition = late.conditions().stream()
                .filter(one -> one.rule().equals("V38"))
                .findFirst()
                .orElseThrow();
        assertEquals(met, condition.met());
        assertEquals("REGISTERED ≤ 02-28", condition.expected());
        assertEquals(actual, condition.actual());
        assertEquals(Severity.WARNING, condition.severity());
        assertEquals(ELIGIBLE, late.verdict());
    }

    @Test
    void yearsUsedByALaterAwardWereNotUsedOnTheDay() {
        var later = member(FIVE).dated("2026-01-10").holding("DV_X5_BK", 2024);

        assertEquals(ELIGIBLE, judge("DV_X5_GK", YEAR, later.asOf("2026-01-09")).verdict());
        assertEquals(
                NOT_ELIGIBLE, judge("DV_X5_GK", YEAR, later.asOf("2026-01-10")).verdict());
    }

    @Test
    void whoIsBeingVerifiedIsBarred() {
        var barred = judge("LDTT", YEAR, official("2025 X").complained());

        assertEquals(NOT_ELIGIBLE, barred.verdict());
        var bar = barred.conditions().stream()
                .filter(one -> one.rule().equals("V29"))
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.ERROR, bar.severity());
        assertEquals("NĐ 152/2025/NĐ-CP, Điều 4.4", bar.article());
        assertEquals(1, bar.evidence().size());
    }

    @Test
    void aCollectiveOfWhichSomebodyWasWarnedIsOut() {
        assertEquals(
                NOT_ELIGIBLE,
                judge("TTLDTT", YEAR, agency("2025 T", 7).disciplined(DisciplineForm.CANH_CAO))
                        .verdict());
        assertEquals(
                ELIGIBLE,
                judge("TTLDTT", YEAR, agency("2025 T", 7).disciplined(DisciplineForm.KHIEN_TRACH))
                        .verdict());
    }

    /** Registration is shown and warned of, but does not decide. */
    @Test
    void aMissingRegistrationIsAdvisory() {
        var registration = judge("LDTT", YEAR, official("2025 X")).conditions().stream()
                .filter(one -> one.rule().equals("V36"))
                .findFirst()
                .orElseThrow();

        assertTrue(registration.advisory());
        assertEquals(Severity.WARNING, registration.severity());
        assertEquals(Truth.UNKNOWN, registration.met());
    }

    @Test
    void usedYearsAreMissingUntilFiveNewOnesAreOver() {
        var used = judge("DV_X5_GK", YEAR, member(FIVE).holding("DV_X5_GK", 2023));

        assertEquals(3, used.lacking());
        assertEquals(List.of("≥ 2028"), used.conditions().get(1).missing());
        assertEquals(
                ELIGIBLE,
                judge("DV_X5_GK", YEAR, member(FIVE).holding("DV_X5_GK", 2020)).verdict());
    }

    /** Whichever was recorded first, and whichever of the forms it is. */
    @ParameterizedTest
    @CsvSource({
        "DV_X5_GK, 2020, ELIGIBLE",
        "DV_X5_GK, 2021, NOT_ELIGIBLE",
        "DV_X5_GK, 2025, ELIGIBLE",
        "DV_X5_BK, 2025, NOT_ELIGIBLE",
        "DV_X5_BK, 2029, NOT_ELIGIBLE",
        "DV_X5_BK, 2030, ELIGIBLE"
    })
    void anotherAwardForSomeOfTheYearsHasUsedThem(String held, int heldYear, EligibilityVerdict verdict) {
        assertEquals(
                verdict,
                judge("DV_X5_GK", YEAR, member(FIVE).holding(held, heldYear)).verdict());
    }

    @Test
    void aVerdictRestsOnTheAlternativesThatAreMet() {
        var byInitiative =
                judge("CSTDCS", 2024, official("2024 T").holding("LDTT", 2024).initiative(2024, InitiativeScope.BASE));
        var byNone = judge(
                "CSTDCS",
                2024,
                official("2024 T").holding("LDTT", 2024).initiativeOfAnother(2024, InitiativeScope.BASE));

        assertEquals(
                List.of(EvidenceKind.INITIATIVE),
                kinds(byInitiative.conditions().get(1)));
        assertEquals(List.of(EvidenceKind.RATING), kinds(byNone.conditions().get(1)));
    }

    @Test
    void aShareRestsOnTheRatingsThatMakeItAndAMissedOneOnThoseThatAreLower() {
        var met = judge("TTLDXS", YEAR, agency("2025 X", 10)).conditions().get(1);
        var missed = judge("TTLDXS", YEAR, agency("2025 X", 10).person("K", YEAR, "LDTT"))
                .conditions()
                .get(1);

        assertEquals("10/10", met.actual());
        assertEquals(Collections.nCopies(10, EvidenceKind.RATING), kinds(met));
        assertEquals(List.of(EvidenceKind.RATING), kinds(missed));
    }

    @Test
    void whoIsFirstOfOneClusterDoesNotRestOnAnother() {
        var first =
                judge("CO_TINH", YEAR, agency("2025 X", 7).placed(2).placed(1).attested("TARGETS_EXCEEDED", true));

        assertEquals(
                1,
                first.conditions().stream()
                        .filter(one -> kinds(one).contains(EvidenceKind.CLUSTER))
                        .mapToInt(one -> one.evidence().size())
                        .sum());
    }

    private static List<EvidenceKind> kinds(EligibilityCondition condition) {
        return condition.evidence().stream().map(Evidence::kind).toList();
    }

    @Test
    void whatTheRecipientHoldsAlreadyIsShown() {
        var held = judge("DV_X1", YEAR, member("2025 X").holding("DV_X1", YEAR));

        assertTrue(held.awardId() != null);
    }

    @Test
    void theNearestWayCountsForWhatIsMissing() {
        var near = judge(
                "BK_TINH",
                YEAR,
                official("2024 X, 2025 X").holding("CSTDCS", 2025).initiativeOfAnother(2025, InitiativeScope.BASE));

        assertEquals(1, near.lacking());
        assertEquals(List.of("2024"), near.conditions().get(0).missing());
    }
}
