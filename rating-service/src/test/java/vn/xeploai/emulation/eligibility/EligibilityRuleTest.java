package vn.xeploai.emulation.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.ELIGIBLE;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.NOT_ELIGIBLE;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.UNKNOWN;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.emulation.title.InitiativeScope;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Truth;

/** Each title of the law with one recipient that is eligible, one that is not, and one of whom it is not known. */
class EligibilityRuleTest {
    private static final int YEAR = 2025;
    private static final String FIVE = "2021 X, 2022 X, 2023 X, 2024 X, 2025 X";
    private static final String EXEMPLARY =
            "2021 X TIEU_BIEU, 2022 X TIEU_BIEU, 2023 X TIEU_BIEU, 2024 X TIEU_BIEU, 2025 X TIEU_BIEU";

    private static Titles titles;

    @BeforeAll
    static void load() throws IOException {
        titles = new Titles();
    }

    private static Eligibility judge(String code, int year, Recorded recorded) {
        var title = titles.get(code, year);
        var bars = titles.on(code, LocalDate.of(2026, 1, 15)).map(Title::bars).orElse(List.of());
        return new EligibilityRule(title, bars, year).judge(recorded.place(), recorded.records());
    }

    private static Recorded official(String years) {
        return Recorded.as(SubjectKind.OFFICIAL).rated(years);
    }

    private static Recorded member(String years) {
        return Recorded.as(SubjectKind.MEMBER).rated(years);
    }

    private static Recorded cell(String years) {
        return Recorded.as(SubjectKind.CELL).rated(years);
    }

    private static Recorded grassroots(String years) {
        return Recorded.as(SubjectKind.GRASSROOTS_ORGANISATION).rated(years);
    }

    /** Of ten officials, so many of whom hold LDTT, the first of them CSTDCS too. */
    private static Recorded agency(String years, int holders) {
        var agency = Recorded.as(SubjectKind.AGENCY).rated(years).awarded("LDTT", "CSTDCS");
        IntStream.range(0, 10).forEach(one -> agency.person("T", YEAR, titlesOf(one, holders)));
        return agency;
    }

    private static String[] titlesOf(int person, int holders) {
        if (person >= holders) return new String[0];
        return person == 0 ? new String[] {"LDTT", "CSTDCS"} : new String[] {"LDTT"};
    }

    static Stream<Arguments> recipients() {
        return Stream.of(
                of("LDTT", official("2025 T"), official("2025 H"), official("2025 PROPOSED")),
                of("CSTT", official("2025 X"), official("2025 K"), official("")),
                of(
                        "CSTDCS",
                        official("2025 T").holding("LDTT", YEAR).initiative(YEAR, InitiativeScope.BASE),
                        official("2025 T").holding("LDTT", YEAR).initiativesOf(YEAR),
                        official("2025 X")),
                of(
                        "CSTDT",
                        official(FIVE).holding("CSTDCS", 2023, 2024, 2025).initiative(2024, InitiativeScope.PROVINCE),
                        official(FIVE).holding("CSTDCS", 2023, 2025).initiative(2024, InitiativeScope.COUNTRY),
                        official(FIVE).holding("CSTDCS", 2023, 2024, 2025)),
                of(
                        "CSTDTQ",
                        official(FIVE).holding("CSTDT", 2022, 2025).initiative(2025, InitiativeScope.COUNTRY),
                        official(FIVE).holding("CSTDT", 2025).initiative(2025, InitiativeScope.COUNTRY),
                        official(FIVE)),
                of(
                        "TTLDTT",
                        agency("2025 T", 7),
                        agency("2025 T", 6),
                        Recorded.as(SubjectKind.AGENCY).rated("2025 T").person("T", YEAR)),
                of(
                        "TTLDXS",
                        agency("2025 X", 7),
                        agency("2025 X", 10).person("K", YEAR, "LDTT"),
                        agency("2025 X", 10).person("PENDING", YEAR)),
                of(
                        "CO_TINH",
                        agency("2025 X", 7).placed(1).attested("TARGETS_EXCEEDED", true),
                        agency("2025 X", 7).placed(2).attested("TARGETS_EXCEEDED", true),
                        agency("2025 X", 7).placed(1)),
                of(
                        "CO_CP",
                        agency("2025 X", 7).holding("CO_TINH", YEAR),
                        agency("2025 X", 7).awarded("CO_TINH"),
                        agency("2025 X", 7)),
                of(
                        "XA_TIEU_BIEU",
                        grassroots("2025 T").attested("CULTURE_CRITERIA", true),
                        grassroots("2025 H").attested("CULTURE_CRITERIA", true),
                        grassroots("2025 T")),
                of(
                        "TDP_VAN_HOA",
                        cell("").attested("CULTURE_CRITERIA", true),
                        cell("").attested("CULTURE_CRITERIA", false),
                        cell("")),
                of(
                        "GIAY_KHEN",
                        official("").attested("ACT_OF_MERIT", true),
                        official("").attested("ACT_OF_MERIT", true).attested("ACT_OF_MERIT", false),
                        official("")),
                of(
                        "GIAY_KHEN_TT",
                        agency("", 0).attested("ACT_OF_MERIT", true),
                        agency("", 0).attested("ACT_OF_MERIT", false),
                        agency("", 0)),
                of(
                        "BK_TINH",
                        official("2024 X, 2025 X")
                                .awarded("CSTDCS")
                                .initiative(2024, InitiativeScope.BASE)
                                .initiative(2025, InitiativeScope.BASE),
                        official("2024 X, 2025 X").holding("CSTDCS", 2025).initiative(2025, InitiativeScope.BASE),
                        official("2024 X, 2025 X").holding("CSTDCS", 2025)),
                of(
                        "BK_TINH_TT",
                        agency("2024 X, 2025 X", 0),
                        agency("2024 T, 2025 X", 0).awarded("TTLDXS"),
                        agency("2025 X", 0)),
                of("DV_X1", member("2025 X"), member("2025 T"), member("2025 ON_HOLD")),
                of("DV_X5_GK", member(FIVE), member("2021 X, 2022 X, 2023 H, 2024 X, 2025 X"), member("2025 X")),
                of("DV_X5_BK", member(FIVE), member(FIVE).holding("DV_X5_GK", 2023), member("2025 X")),
                of("CB_TB1", cell("2025 X TIEU_BIEU"), cell("2025 X"), cell("")),
                of("CB_TB5_GK", cell(EXEMPLARY), cell(FIVE), cell("2025 X TIEU_BIEU")),
                of("CB_TB5_BK", cell(EXEMPLARY), cell(EXEMPLARY).holding("CB_TB5_BK", 2021), cell("2025 X TIEU_BIEU")),
                of("CS_TB1", grassroots("2025 X TIEU_BIEU"), grassroots("2025 T"), grassroots("")),
                of("CS_TB5_BK", grassroots(EXEMPLARY), grassroots(FIVE), grassroots("2025 X TIEU_BIEU")),
                of("CS_TB5_CO", grassroots(EXEMPLARY), grassroots(FIVE), grassroots("2025 X TIEU_BIEU")));
    }

    private static Arguments of(String code, Recorded eligible, Recorded not, Recorded unknown) {
        return Arguments.of(code, eligible, not, unknown);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recipients")
    void eachTitleHasItsVerdictsReasonsAndEvidence(String code, Recorded eligible, Recorded not, Recorded unknown) {
        var yes = judge(code, YEAR, eligible);
        var no = judge(code, YEAR, not);
        var open = judge(code, YEAR, unknown);

        assertEquals(List.of(ELIGIBLE, NOT_ELIGIBLE, UNKNOWN), List.of(yes.verdict(), no.verdict(), open.verdict()));
        assertEquals(0, yes.lacking());
        assertTrue(deciding(yes)
                .allMatch(one -> one.met() == Truth.TRUE && one.missing().isEmpty()));
        assertTrue(deciding(yes).anyMatch(one -> !one.evidence().isEmpty()));
        assertTrue(deciding(no)
                .anyMatch(one -> one.met() == Truth.FALSE && !one.missing().isEmpty()));
        assertTrue(deciding(open)
                .anyMatch(one -> one.met() == Truth.UNKNOWN && !one.missing().isEmpty()));
        assertTrue(no.lacking() > 0 && open.lacking() > 0);
        yes.conditions().forEach(one -> assertFalse(one.article().isBlank()));
    }

    private static Stream<EligibilityCondition> deciding(Eligibility eligibility) {
        return eligibility.conditions().stream().filter(one -> !one.advisory());
    }

    @Test
    void theTableHasEveryTitle() {
        var tested = recipients().map(one -> one.get()[0]).toList();

        assertEquals(
                List.copyOf(titles.codes(YEAR)),
                tested.stream().map(String.class::cast).sorted().toList());
    }

    /** Until 2023 being excellent was not enough for CSTDCS; since then it is. */
    @Test
    void theNeedsFollowTheAwardYear() {
        assertEquals(
                NOT_ELIGIBLE,
                judge("CSTDCS", 2023, official("2023 X").holding("LDTT", 2023).initiativesOf(2023))
                        .verdict());
        assertEquals(
                ELIGIBLE,
                judge("CSTDCS", 2024, official("2024 X").holding("LDTT", 2024).initiativesOf(2024))
                        .verdict());
    }

    static Stream<Arguments> recordsOfADay() {
        return Stream.of(
                Arguments.of("LDTT", "2025 = GOOD", official("").dated("2025-12-20").rated("2025 T")),
                Arguments.of("CSTDCS", "2025 = -", official("2025 X").dated("2025-12-20").holding("LDTT", YEAR)),
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
                        "TTLDXS", "10/11", agency("2025 X", 10).dated("2025-12-20").person("X", YEAR, "LDTT")),
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
        IntStream.range(0, 10)
                .forEach(one -> agency.dated(one < inTime ? "2025-01-05" : "2025-12-20").person("T", YEAR, "LDTT"));
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
        assertEquals(List.of(actual + " (2025-12-20 > 2025-12-19)"), late.stream().map(EligibilityCondition::actual).toList());
    }

    @Test
    void aLateRegistrationIsShown() {
        var late = judge("LDTT", YEAR, official("2025 X").dated("2025-12-20").registered().asOf("2025-12-19"));

        var condition = late.conditions().stream()
                .filter(one -> one.rule().equals("V36"))
                .findFirst()
                .orElseThrow();
        assertEquals("- (2025-12-20 > 2025-12-19)", condition.actual());
        assertEquals(1, condition.evidence().size());
    }

    @Test
    void yearsUsedByALaterAwardWereNotUsedOnTheDay() {
        var later = member(FIVE).dated("2026-01-10").holding("DV_X5_BK", 2024);

        assertEquals(ELIGIBLE, judge("DV_X5_GK", YEAR, later.asOf("2026-01-09")).verdict());
        assertEquals(NOT_ELIGIBLE, judge("DV_X5_GK", YEAR, later.asOf("2026-01-10")).verdict());
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
                official("2024 X, 2025 X").holding("CSTDCS", 2025).initiativesOf(2025));

        assertEquals(1, near.lacking());
        assertEquals(List.of("2024"), near.conditions().get(0).missing());
    }
}
