package vn.xeploai.emulation.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.emulation.title.Title.TitleBody;
import vn.xeploai.platform.yaml.YamlFile;
import vn.xeploai.ratings.scheme.Severity;

class TitlesTest {
    private static Titles titles;

    @BeforeAll
    static void load() throws IOException {
        titles = new Titles();
    }

    @ParameterizedTest
    @CsvSource({
        "CSTDCS, 2016, ''",
        "CSTDCS, 2017, S2017",
        "CSTDCS, 2023, S2017",
        "CSTDCS, 2024, S2024",
        "CSTDCS, 2025, S2025",
        "CSTDCS, 2040, S2025",
        "DV_X5_GK, 2020, K2021",
        "DV_X5_GK, 2024, K2021",
        "DV_X5_GK, 2025, K2025",
        "PHUONG_VH, 2015, S2017",
        "PHUONG_VH, 2023, S2017",
        "PHUONG_VH, 2024, ''",
        "XA_TIEU_BIEU, 2023, ''",
        "XA_TIEU_BIEU, 2025, S2025",
    })
    void theAwardYearSelectsTheNeeds(String code, int year, String regime) {
        assertEquals(regime, titles.find(code, year).map(Title::regime).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "CSTDCS, 2023-12-31, S2017, HEAD_OF_ENTITY DISTRICT_CHAIRMAN, ",
        "CSTDCS, 2025-06-30, S2024, HEAD_OF_ENTITY DISTRICT_CHAIRMAN, 80",
        "CSTDCS, 2025-07-01, S2025, HEAD_OF_ENTITY COMMUNE_CHAIRMAN, 80",
        "CSTDT, 2026-01-15, S2025, PROVINCE_CHAIRMAN MINISTER, 90",
        "LDTT, 2026-01-15, S2025, HEAD_OF_ENTITY COMMUNE_CHAIRMAN, ",
        "DV_X1, 2025-06-08, K2021, GRASSROOTS_COMMITTEE GRASSROOTS_CELL, ",
        "DV_X1, 2025-06-09, K2025, GRASSROOTS_COMMITTEE GRASSROOTS_CELL COMMUNE_COMMITTEE, ",
    })
    void theDayOfTheDocumentSelectsBodiesAndVotes(
            String code, LocalDate day, String regime, String roles, Integer vote) {
        var title = titles.on(code, day).orElseThrow();

        assertEquals(regime, title.regime());
        assertEquals(
                List.of(roles.split(" ")),
                title.bodies().stream().map(TitleBody::role).map(Enum::name).toList());
        assertEquals(
                vote,
                Optional.ofNullable(title.vote()).map(Title.TitleVote::percent).orElse(null));
    }

    /** Fifteen of a hundred may be CSTDCS until 2023; from 2024 on there is no such share. */
    @Test
    void theShareOfEmulationFightersEndedWith2023() {
        var until = titles.get("CSTDCS", 2023).ratio();

        assertEquals(List.of("LDTT", "CSTT"), until.ofTitles());
        assertEquals(15, until.most(100));
        assertEquals(2, until.most(19));
        assertEquals(Severity.ERROR, until.severity());
        assertNull(titles.get("CSTDCS", 2024).ratio());
        assertNull(titles.get("CSTDCS", 2025).ratio());
    }

    @Test
    void aRatioCanEndBeforeItsRegime() {
        var ratio = titles.get("CB_TB1", 2020).ratio();

        assertTrue(ratio.covers(2017));
        assertFalse(ratio.covers(2018));
    }

    @Test
    void moneyIsAMultipleOfTheBaseSalary() {
        assertEquals("4.5", factor("CSTDTQ", "2025-07-01"));
        assertEquals("0.3", factor("LDTT", "2025-07-01"));
        assertEquals("12.0", factor("CO_CP", "2025-07-01"));
        assertEquals("1.5", factor("DV_X5_BK", "2026-01-01"));
        assertNull(titles.on("CSTDTQ", LocalDate.of(2024, 5, 1)).orElseThrow().money());
    }

    private static String factor(String code, String day) {
        return titles.on(code, LocalDate.parse(day))
                .orElseThrow()
                .money()
                .factor()
                .toPlainString();
    }

    /** What nobody has read is at most a warning. */
    @Test
    void whatIsOnlyKnownByHearsayIsNoError() {
        IntStream.rangeClosed(2013, 2030)
                .boxed()
                .flatMap(year -> titles.list(year).stream())
                .flatMap(title -> title.needs().stream())
                .filter(need -> need.severity() == Severity.ERROR)
                .forEach(need -> assertTrue(need.certainty().ordinal() <= 1, need.toString()));
    }

    @Test
    void eachTitleOfTheLawIsThere() {
        var codes = titles.list(2025).stream().map(Title::code).toList();

        assertEquals(
                List.of(
                        "LDTT CSTT CSTDCS CSTDT CSTDTQ TTLDTT TTLDXS CO_TINH CO_CP XA_TIEU_BIEU TDP_VAN_HOA GIAY_KHEN GIAY_KHEN_TT BK_TINH BK_TINH_TT DV_X1 DV_X5_GK DV_X5_BK CB_TB1 CB_TB5_GK CB_TB5_BK CS_TB1 CS_TB5_BK CS_TB5_CO"
                                .split(" ")),
                codes);
    }

    /** A new title is an entry of a file. */
    @Test
    void aTitleIsAnEntryOfAFile() throws IOException {
        var text =
                """
                id: T2099
                side: PARTY
                title: Thử
                fromYear: 2099
                papersFrom: 2099-01-01
                documents: [{number: "HD 99", title: Thử, certainty: CONFIRMED}]
                bars:
                  - {rule: V29, label: {vi: a, en: b}, legalBasis: {document: "HD 99"}, certainty: CONFIRMED, severity: ERROR, need: {kind: NO_VERIFICATION}}
                titles:
                  - code: BB_TSVM2
                    kind: FORM
                    object: PARTY_UNIT
                    label: {vi: a, en: b}
                    recipients: [SECTIONAL_COMMITTEE]
                    needs:
                      - {rule: V26, label: {vi: a, en: b}, legalBasis: {document: "HD 99"}, certainty: CONFIRMED, severity: ERROR,
                         need: {kind: TIER, subjectKinds: [SECTIONAL_COMMITTEE], atLeast: EXCELLENT, years: 2}}
                    bodies: [{role: GRASSROOTS_COMMITTEE, unitKinds: [COMMUNE_COMMITTEE], legalBasis: {document: "HD 99"}, certainty: CONFIRMED}]
                    merit: [WORK]
                """;
        var with = new Titles(List.of(file("S2024"), Titles.parse("T2099.yaml", text)));

        var title = with.get("BB_TSVM2", 2100);

        assertEquals("TIER ≥ EXCELLENT × 2", title.needs().get(0).need().text());
        assertEquals(1, title.bars().size());
        assertTrue(with.find("BB_TSVM2", 2098).isEmpty());
    }

    @Test
    void aNeedIsReadAsAFormula() {
        assertEquals(
                "TIER ≥ EXCELLENT ∨ INITIATIVES(BASE) ≥ 1",
                titles.get("CSTDCS", 2024).needs().get(1).need().text());
        assertEquals(
                "CSTDCS × 2 ∨ (TIER ≥ EXCELLENT × 2 ∧ INITIATIVES(BASE) ≥ 2)",
                titles.get("BK_TINH", 2024).needs().get(0).need().text());
        assertEquals(
                "TIER ≥ EXCELLENT ∧ TIEU_BIEU × 5",
                titles.get("CB_TB5_GK", 2025).needs().get(0).need().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: S2024 | id: S2025 | 4: id is not the file's name",
                "toYear: 2024 | toYear: 2023 | 8: toYear is before fromYear",
                "code: CSTT | code: LDTT | 61: titles[1].code LDTT is there twice",
                "en: \"Advanced worker\" | | 38: titles[0].label.en is missing",
                "article: \"Điều 24\" | section: \"Điều 24\" | titles[0].needs[0].legalBasis.section: Unrecognized field",
                "document: \"Luật 06/2022/QH15\", article | document: \"Luật 07\", article | titles[0].needs[0].legalBasis Luật 07 is none of",
                "kind: TIER | kind: TEAR | Could not resolve type id 'TEAR'",
                "titles: [LDTT, CSTT], times | titles: [LDTT, CSTX], times | titles[2].needs[0].need.titles names a title that no regime has",
                "atLeastPercent: 70 | atLeastPercent: 170 | .need.atLeastPercent is not a percentage from 1 to 100",
                "recipients: [OFFICIAL] | recipients: [AGENCY] | 39: titles[0].recipients do not fit the object and the side",
                "need: {kind: REGISTERED} | need: {kind: REGISTERED, until: \"02-30\"} | needsOfTitles[0].need.until is no month and day as 02-28",
                "percent: 80 | percent: 0 | titles[2].vote.percent is not a percentage",
                "merit: [WORK] | merit: [] | titles[0].merit is missing",
                "severity: WARNING | severity: ERROR | 22: bars[0].severity is ERROR, but the rule is WELL_KNOWN",
            })
    void aMistakeIsReportedWithItsLine(String right, String wrong, String fault) throws IOException {
        var spoilt = text("S2024").replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);

        var refused =
                assertThrows(YamlFile.FileFault.class, () -> new Titles(List.of(Titles.parse("S2024.yaml", spoilt))));

        assertTrue(refused.getMessage().startsWith("S2024.yaml:"), refused.getMessage());
        assertTrue(refused.getMessage().contains(fault), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fromYear: 2025 | fromYear: 2024 | LDTT has the same award year in S2024",
                "papersFrom: 2025-07-01 | papersFrom: 2025-06-30 | LDTT has documents of the same day in S2024",
                "basedOn: S2024 | basedOn: S2000 | basedOn is no regime that stands alone",
            })
    void regimesDoNotOverlap(String right, String wrong, String fault) throws IOException {
        var files = List.of(Titles.parse("S2025.yaml", text("S2025").replace(right, wrong)), file("S2024"));

        var refused = assertThrows(YamlFile.FileFault.class, () -> new Titles(files));

        assertTrue(refused.getMessage().startsWith("S2025.yaml:"), refused.getMessage());
        assertTrue(refused.getMessage().contains(fault), refused.getMessage());
    }

    private static YamlFile<Regime> file(String id) throws IOException {
        return Titles.parse(id + ".yaml", text(id));
    }

    private static String text(String id) throws IOException {
        try (var file = Titles.class.getClassLoader().getResourceAsStream("emulation/" + id + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
