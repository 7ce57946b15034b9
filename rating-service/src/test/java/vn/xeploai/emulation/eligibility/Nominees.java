package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Recipients of the award year 2025 as titles ask them, and their eligibility. */
final class Nominees {
    static final int YEAR = 2025;
    static final String FIVE = "2021 X, 2022 X, 2023 X, 2024 X, 2025 X";
    static final String EXEMPLARY =
            "2021 X TIEU_BIEU, 2022 X TIEU_BIEU, 2023 X TIEU_BIEU, 2024 X TIEU_BIEU, 2025 X TIEU_BIEU";

    static final Titles TITLES = new Titles();

    private Nominees() {}

    /** By a document of January after the award year. */
    static Eligibility judge(String code, int year, Recorded recorded) {
        var title = TITLES.get(code, year);
        var bars =
                TITLES.on(code, LocalDate.of(year + 1, 1, 15)).map(Title::bars).orElse(List.of());
        return new EligibilityRule(title, bars, year).judge(recorded.place(), recorded.records());
    }

    /** The conditions that decide. */
    static Stream<EligibilityCondition> deciding(Eligibility eligibility) {
        return eligibility.conditions().stream().filter(one -> !one.advisory());
    }

    static Recorded official(String years) {
        return Recorded.as(SubjectKind.OFFICIAL).rated(years);
    }

    static Recorded member(String years) {
        return Recorded.as(SubjectKind.MEMBER).rated(years);
    }

    static Recorded cell(String years) {
        return Recorded.as(SubjectKind.CELL).rated(years);
    }

    static Recorded grassroots(String years) {
        return Recorded.as(SubjectKind.GRASSROOTS_ORGANISATION).rated(years);
    }

    /** Of ten officials, so many of whom hold LDTT, the first of them CSTDCS too. */
    static Recorded agency(String years, int holders) {
        var agency = Recorded.as(SubjectKind.AGENCY).rated(years).awarded("LDTT", "CSTDCS");
        IntStream.range(0, 10).forEach(one -> agency.person("T", YEAR, titlesOf(one, holders)));
        return agency;
    }

    private static String[] titlesOf(int person, int holders) {
        if (person >= holders) return new String[0];
        return person == 0 ? new String[] {"LDTT", "CSTDCS"} : new String[] {"LDTT"};
    }
}
