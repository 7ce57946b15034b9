package vn.xeploai.emulation.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.ELIGIBLE;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.NOT_ELIGIBLE;
import static vn.xeploai.emulation.eligibility.EligibilityVerdict.UNKNOWN;
import static vn.xeploai.emulation.eligibility.Nominees.EXEMPLARY;
import static vn.xeploai.emulation.eligibility.Nominees.FIVE;
import static vn.xeploai.emulation.eligibility.Nominees.TITLES;
import static vn.xeploai.emulation.eligibility.Nominees.YEAR;
import static vn.xeploai.emulation.eligibility.Nominees.agency;
import static vn.xeploai.emulation.eligibility.Nominees.cell;
import static vn.xeploai.emulation.eligibility.Nominees.deciding;
import static vn.xeploai.emulation.eligibility.Nominees.grassroots;
import static vn.xeploai.emulation.eligibility.Nominees.judge;
import static vn.xeploai.emulation.eligibility.Nominees.member;
import static vn.xeploai.emulation.eligibility.Nominees.official;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.emulation.title.InitiativeScope;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Truth;

/** Each title of the law with one recipient that is eligible, one that is not, and one of whom it is not known. */
class TitleVerdictsTest {
    private static Stream<Arguments> recipients() {
        return Stream.of(
                of("LDTT", official("2025 T"), official("2025 H"), official("2025 PROPOSED")),
                of("CSTT", official("2025 X"), official("2025 K"), official("")),
                of(
                        "CSTDCS",
                        official("2025 T").holding("LDTT", YEAR).initiative(YEAR, InitiativeScope.BASE),
                        official("2025 T").holding("LDTT", YEAR).initiativeOfAnother(YEAR, InitiativeScope.BASE),
                        official("2025 X")),
                of(
                        "CSTDT",
                        official(FIVE).holding("CSTDCS", 2023, 2024, 2025).initiative(2024, InitiativeScope.PROVINCE),
                        official(FIVE).holding("CSTDCS", 2023, 2025).initiative(2024, InitiativeScope.COUNTRY),
                        official(FIVE).holding("CSTDCS", 2023, 2024, 2025)),
                of(
                        "CSTDTQ",
                        official(FIVE).holding("CSTDT", 2022, 2025).initiative(2025, InitiativeScope.COUNTRY),
                        official(FIVE).holding("CSTDT", 2022, 2025).initiativeOfAnother(2025, InitiativeScope.COUNTRY),
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
                        "PHUONG_VH",
                        grassroots("2025 T").attested("CULTURE_CRITERIA", true),
                        grassroots("2025 H").attested("CULTURE_CRITERIA", true),
                        grassroots("2025 T")),
                of(
                        "KHU_VUC_VH",
                        cell("2025 T").attested("CULTURE_CRITERIA", true),
                        cell("2025 T").attested("CULTURE_CRITERIA", false),
                        cell("2025 T")),
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

    /** In an award year of each regime: S2017 and K2021, S2024, S2025 and K2025. */
    static Stream<Arguments> titles() {
        return Stream.of(2023, 2024, 2025).flatMap(year -> recipients()
                .filter(one -> TITLES.find((String) one.get()[0], year).isPresent())
                .map(one -> Arguments.of(one.get()[0], year, one.get()[1], one.get()[2], one.get()[3])));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("titles")
    void eachTitleHasItsVerdictsReasonsAndEvidence(
            String code, int year, Recorded eligible, Recorded not, Recorded unknown) {
        var yes = judge(code, year, eligible.shiftedTo(year));
        var no = judge(code, year, not.shiftedTo(year));
        var open = judge(code, year, unknown.shiftedTo(year));

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

    @ParameterizedTest
    @CsvSource({"2023, S2017, K2021", "2024, S2024, K2021", "2025, S2025, K2025"})
    void theTableHasEveryTitleOfEachRegime(int year, String state, String party) {
        var tested = titles().filter(one -> one.get()[1].equals(year)).map(one -> (String) one.get()[0]);

        assertEquals(List.copyOf(TITLES.codes(year)), tested.sorted().toList());
        assertEquals(state, TITLES.get("LDTT", year).regime());
        assertEquals(party, TITLES.get("DV_X1", year).regime());
    }
}
