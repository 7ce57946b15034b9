package vn.xeploai.standalone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.SubjectKind;

class SampleGradesTest {
    private static final SampleData SAMPLE = SampleData.generate();
    private static final Set<String> OLD =
            Set.of("DTC_XS", "DTC_TOT", "DTC_HT", "VPTC", "TSVM", "HTTNV", "HTNV", "YEU_KEM");
    private static final Set<String> NEW = Set.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");

    @ParameterizedTest
    @MethodSource("campaigns")
    void onlyTheGradesOfTheYearAreUsed(Campaign campaign) {
        var grades = campaign.year() < 2018 ? OLD : NEW;

        Documents.ratings(campaign).stream()
                .map(Rating::grade)
                .filter(Objects::nonNull)
                .forEach(grade -> assertTrue(grades.contains(grade), grade));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void noDocumentExceedsTheQuotaReadLiterally(Campaign campaign) {
        for (var document : campaign.documents()) {
            var counts = Documents.grades(document);
            if (campaign.year() >= 2018) {
                assertTrue(count(counts, "HTXSNV") * 100 <= count(counts, "HTTNV") * 20, document.title());
                continue;
            }
            assertTrue(count(counts, "DTC_XS") * 100 <= count(counts, "DTC_TOT") * 15, document.title());
            var outstanding =
                    document.ratings().stream().filter(Rating::outstanding).count();
            assertTrue(outstanding * 100 <= count(counts, "TSVM") * 25, document.title());
        }
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022", "2023", "2024"})
    void inThoiLongMoreThan92PercentOfTheRatedAreGoodOrBetter(int year) {
        var counts = Documents.grades(membersDocument("31156", year));
        var rated = NEW.stream().mapToLong(grade -> count(counts, grade)).sum();
        var goodOrBetter = count(counts, "HTXSNV") + count(counts, "HTTNV");

        assertTrue(goodOrBetter * 100 > 92 * rated, goodOrBetter + " of " + rated);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 31156, HTTNV",
        "2022, 31156/C02, HTXSNV",
        "2013, 31144/S06, TSVM",
        "2014, 31144/S06, TSVM",
        "2013, 31144/S08, TSVM",
        "2014, 31144/S08, TSVM"
    })
    void theKnownGradesAreInTheDocuments(int year, String unit, String grade) {
        var grades = campaigns()
                .filter(campaign -> campaign.year() == year)
                .flatMap(campaign -> Documents.ratings(campaign).stream())
                .filter(rating -> rating.subject().equals(unit))
                .map(Rating::grade)
                .toList();

        assertEquals(List.of(grade), grades);
    }

    static Stream<Campaign> campaigns() {
        return SAMPLE.campaigns().stream();
    }

    private static Document membersDocument(String commune, int year) {
        return campaigns()
                .filter(campaign -> campaign.year() == year)
                .flatMap(campaign -> campaign.documents().stream())
                .filter(document -> document.decidingUnit().equals(commune))
                .filter(document -> document.ratings().get(0).kind() == SubjectKind.MEMBER)
                .findFirst()
                .orElseThrow();
    }

    private static long count(Map<String, Long> counts, String grade) {
        return counts.getOrDefault(grade, 0L);
    }
}
