package vn.xeploai.ratings.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.scheme.Period.PeriodKind;
import vn.xeploai.ratings.scheme.Scheme.Bucket;
import vn.xeploai.ratings.scheme.Scheme.NotRatedReason;

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

    @ParameterizedTest
    @CsvSource({
        "2015, S2015",
        "2019, S2015",
        "2020, S2020",
        "2022, S2020",
        "2023, S2023",
        "2025, S2023",
        "2026, S2026",
    })
    void theStateSideHasRegimesOfItsOwn(int year, String id) {
        var scheme = schemes.get(Period.valueOf(String.valueOf(year)), Track.STATE);

        assertEquals(id, scheme.id());
        assertTrue(scheme.subjectKinds().contains(SubjectKind.OFFICIAL));
        assertEquals(year >= 2020, scheme.subjectKinds().contains(SubjectKind.AGENCY));
    }

    @Test
    void aSchemeOfSomeOfficialsAppliesOnlyToCampaignsThatNameIt() {
        var year = Period.valueOf("2026");

        assertEquals(
                List.of("S2026", "S2026V"),
                schemes.list(2026, Track.STATE).stream().map(Scheme::id).toList());
        assertEquals("S2026", schemes.get(year, Track.STATE, null).id());
        assertEquals("S2026V", schemes.get(year, Track.STATE, "S2026V").id());
        assertThrows(SchemeRefusal.class, () -> schemes.get(Period.valueOf("2026-Q3"), Track.STATE, "S2026V"));
        assertThrows(SchemeRefusal.class, () -> schemes.get(year, Track.PARTY, "S2026V"));
    }

    @Test
    void ofADecreeThatNobodyHasReadEveryRuleWarns() {
        var rules = schemes.get("S2026V", null).rules();

        assertFalse(rules.isEmpty());
        for (var rule : rules) {
            assertEquals(Certainty.SECONDARY, rule.certainty(), rule.id());
            assertEquals(Severity.WARNING, rule.severity(), rule.id());
            assertEquals("NĐ 233/2026/NĐ-CP", rule.legalBasis().document(), rule.id());
        }
    }

    @Test
    void theThirdGradeOfOfficialsHadItsOwnWordsUntil2019() {
        assertEquals(Tier.COMPLETED, schemes.get("S2015", null).tier(SubjectKind.OFFICIAL, "HTNV_HAN_CHE"));
        assertNull(schemes.get("S2020", null).tier(SubjectKind.OFFICIAL, "HTNV_HAN_CHE"));
    }

    @Test
    void quartersAreRatedSince2026() {
        assertEquals(
                "P2026", schemes.get(Period.valueOf("2026-Q1"), Track.PARTY).id());
        var quarter = Period.valueOf("2025-Q4");
        assertThrows(SchemeRefusal.class, () -> schemes.get(quarter, Track.PARTY));
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
        "2018, COLLECTIVE, HTXSNV HTTNV HTNV KHTNV",
        "2025, LEADER, HTXSNV HTTNV HTNV KHTNV",
        "2010, SUPERIOR_ORGANISATION, TSVM HTTNV HTNV YEU_KEM",
        "2018, SUPERIOR_ORGANISATION, HTXSNV HTTNV HTNV KHTNV",
        "2025, SUPERIOR_ORGANISATION, HTXSNV HTTNV HTNV KHTNV",
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
    void everyPartySchemeRatesOrganisationsOfEveryLevel() {
        for (var scheme : schemes.list(null, Track.PARTY)) {
            assertTrue(scheme.subjectKinds().contains(SubjectKind.GRASSROOTS_ORGANISATION), scheme.id());
            assertTrue(scheme.subjectKinds().contains(SubjectKind.SUPERIOR_ORGANISATION), scheme.id());
        }
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
    void eachRegimeHasItsReasons(String id, String reason, boolean known) {
        assertEquals(known, schemes.get(id, null).knowsReason(reason));
    }

    @Test
    void onlyMembersExemptFromActivityAreExempt() {
        for (var scheme : schemes.list(null, Track.PARTY)) {
            assertEquals(
                    List.of("EXEMPT_FROM_ACTIVITY"),
                    scheme.notRatedReasons().stream()
                            .filter(reason -> reason.bucket() == Bucket.EXEMPT)
                            .map(NotRatedReason::code)
                            .toList());
        }
    }

    @Test
    void tieuBieuIsWithinTsvm() {
        assertTrue(schemes.get("P2014", null).offers("TIEU_BIEU", SubjectKind.CELL, "TSVM"));
        assertFalse(schemes.get("P2014", null).offers("TIEU_BIEU", SubjectKind.CELL, "HTTNV"));
        assertFalse(schemes.get("P2014", null).offers("TIEU_BIEU", SubjectKind.MEMBER, "DTC_XS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2018", "P2019", "P2023", "P2025", "P2026"})
    void since2018TieuBieuIsRecognisedBesideTheBestGradeOfCellsAndGrassRootsOrganisations(String id) {
        var scheme = schemes.get(id, null);

        assertTrue(scheme.offers("TIEU_BIEU", SubjectKind.CELL, "HTXSNV"));
        assertTrue(scheme.offers("TIEU_BIEU", SubjectKind.GRASSROOTS_ORGANISATION, "HTXSNV"));
        assertFalse(scheme.offers("TIEU_BIEU", SubjectKind.CELL, "HTTNV"));
        assertFalse(scheme.offers("TIEU_BIEU", SubjectKind.SECTIONAL_COMMITTEE, "HTXSNV"));
        assertFalse(scheme.offers("TIEU_BIEU", SubjectKind.MEMBER, "HTXSNV"));
    }

    /** Since 2025 the letters are those of the others before. */
    @ParameterizedTest
    @CsvSource({
        "P2014, MEMBER,     'Mẫu 01-HD, Mẫu 02-HD'",
        "P2019, LEADER,     Mẫu 02-HD KĐ.ĐG 2019",
        "P2023, COLLECTIVE, Mẫu 01",
        "P2023, MEMBER,     Mẫu 02A",
        "P2023, LEADER,     Mẫu 02B",
        "P2025, COLLECTIVE, 'Mẫu 01, Mẫu 03, Mẫu 04'",
        "P2025, LEADER,     'Mẫu 2A, Mẫu 03, Mẫu 04, Mẫu 05'",
        "P2026, MEMBER,     'Mẫu 2B, Mẫu 2C, Mẫu 03, Mẫu 04, Mẫu 05'",
        "P2026, CELL,       'Mẫu 03, Mẫu 04'",
        "S2023, OFFICIAL,   'Mẫu 01, Mẫu 02, Mẫu 03'",
        "P2018, MEMBER,     ''",
    })
    void eachRegimeHasItsForms(String id, SubjectKind kind, String codes) {
        assertEquals(
                codes,
                schemes.get(id, null).formsOf(kind).stream()
                        .map(Scheme.PrescribedForm::code)
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void theLegalBasisIsOneLine() {
        assertEquals("QĐ 132-QĐ/TW; HD 21-HD/BTCTW", schemes.get("P2019", 1).legalBasis());
    }

    @Test
    void anUncertainRuleIsNeverAnError() {
        var uncertain = schemes.list(null, null).stream()
                .flatMap(scheme -> scheme.rules().stream())
                .filter(rule -> !rule.certainty().allowsErrors())
                .toList();

        assertFalse(uncertain.isEmpty());
        assertTrue(uncertain.stream().noneMatch(rule -> rule.severity() == Severity.ERROR));
    }

    /** Catalogue numbers that a scheme holds; V01, V04, V16 and V22 are no rules of a file, the engine and the services know them. */
    @ParameterizedTest
    @CsvSource({
        "P2014, V02 V15 V30",
        "P2018, V02 V07 V08 V12 V15 V18 V30",
        "P2019, V02 V03 V05 V07 V08 V12 V15 V17 V18 V19 V30",
        "P2023, V02 V03 V05 V07 V08 V12 V13 V15 V17 V18 V20 V30",
        "P2025, V02 V03 V07 V09 V10 V11 V12 V13 V14 V15 V17 V18 V19 V20 V21 V30 V39",
        "P2026, V02 V03 V07 V09 V10 V11 V12 V13 V14 V15 V17 V18 V19 V20 V21 V30 V31 V39",
        "S2015, ''",
        "S2020, V06 V08 V12 V15 V20",
        "S2023, V06 V08 V12 V15 V20",
        "S2026, V09 V11 V15 V39",
        "S2026V, V39",
    })
    void eachRegimeHasItsRules(String id, String numbers) {
        var scheme = schemes.get(id, null);
        var ids = scheme.rules().stream().map(Rule::id).collect(Collectors.toList());
        if (scheme.points() != null) ids.add(scheme.points().id());

        assertEquals(
                numbers,
                ids.stream()
                        .map(rule -> rule.substring(0, 3))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "P2014, QĐ 29-QĐ/TW, UNCERTAIN",
        "P2018, QĐ 29-QĐ/TW, UNCERTAIN",
        "P2023, QĐ 24-QĐ/TW, CONFIRMED",
        "P2025, QĐ 294-QĐ/TW, SECONDARY",
        "P2026, QĐ 294-QĐ/TW, SECONDARY",
    })
    void twoBadYearsRestOnTheRulesOfTheirTime(String id, String document, Certainty certainty) {
        var rule = rule(id, "V30");

        assertEquals(document, rule.legalBasis().document());
        assertEquals(certainty, rule.certainty());
    }

    @Test
    void aDecisionOfThisProjectIsUncertain() {
        assertEquals(Certainty.UNCERTAIN, rule("P2018", "V07d").certainty());
        assertEquals(Certainty.UNCERTAIN, rule("P2019", "V07d").certainty());
    }

    @ParameterizedTest
    @CsvSource({
        "P2018, V02a",
        "P2018, V08",
        "P2018, V15a",
        "P2019, V15a",
        "P2019, V08a",
        "P2019, V08b",
        "P2019, V08c",
        "P2019, V02a",
        "P2019, V02b",
    })
    void leadersAreNotPartedFromOtherMembers(String id, String rule) {
        assertTrue(rule(id, rule).subjectKinds().contains(SubjectKind.LEADER));
    }

    @ParameterizedTest
    @CsvSource({"P2026, QUARTER, WARNING", "P2026, YEAR, ERROR", "S2026, QUARTER, WARNING", "S2026, YEAR, ERROR"})
    void noTextSpeaksOfQuotasAndOrdersOfQuarters(String id, PeriodKind period, Severity severity) {
        var rules = schemes.get(id, null).in(period).rules().stream()
                .filter(rule -> rule instanceof Quota || rule instanceof Order)
                .filter(rule -> !rule.subjectKinds().contains(SubjectKind.AGENCY))
                .toList();

        assertFalse(rules.isEmpty());
        for (var rule : rules) {
            assertEquals(severity, rule.severity(), rule.id());
            assertEquals(severity == Severity.ERROR, rule.certainty().allowsErrors(), rule.id());
        }
    }

    private static Rule rule(String scheme, String id) {
        return schemes.get(scheme, null).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
