package vn.xeploai.gateway.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.gateway.indicator.Indicator.Status;
import vn.xeploai.platform.yaml.YamlFile;

class IndicatorCatalogueTest {
    private static final String TEXT =
            """
            # one

            - code: SHARE
              label: {vi: Tỷ lệ, en: Share}
              of: ATTENDANCES
              base: ATTENDANCES_DUE
              above: 85
              fromYear: 2018
              toYear: 2020
              legalBasis: HD
              certainty: CONFIRMED
            """;

    @ParameterizedTest
    @CsvSource({
        "85, 100, FAILED",
        "8501, 10000, PASSED",
        "850001, 1000000, PASSED",
        "84, 100, FAILED",
        "0, 0, UNKNOWN",
        ", 100, UNKNOWN",
        "85, , UNKNOWN"
    })
    void aShareMustBeGreaterThanItsThresholdWithoutRounding(Long count, Long base, Status status) {
        var indicator = IndicatorCatalogue.parse(TEXT).get(0);

        assertEquals(status, indicator.status(count, base));
    }

    @ParameterizedTest
    @CsvSource({"atLeast: 85, 85, PASSED", "atLeast: 85, 84, FAILED", "atMost: 0, 0, PASSED", "atMost: 0, 1, FAILED"})
    void otherComparisonsIncludeTheThreshold(String comparison, Long count, Status status) {
        var indicator =
                IndicatorCatalogue.parse(TEXT.replace("above: 85", comparison)).get(0);

        assertEquals(status, indicator.status(count, 100L));
    }

    @ParameterizedTest
    @CsvSource({"2017, 0", "2018, 1", "2020, 1", "2021, 0"})
    void anIndicatorIsUsedInItsYears(int year, int count) {
        assertEquals(
                count,
                IndicatorCatalogue.parse(TEXT).stream()
                        .filter(one -> one.isUsedIn(year))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "of: ATTENDANCES, of: SONGS, 5, SONGS",
        "above: 85, 'atMost: 3, above: 2', 7, ''",
        "base: ATTENDANCES_DUE, programme: KL21, 3, share without a base",
        "of: ATTENDANCES, of: MEMBERS_COMMITTED, 3, programme is missing",
        "'vi: Tỷ lệ, ', '', 3, label is not in vi and en",
        "toYear: 2020, toYear: 2017, 3, toYear is before fromYear",
        "'legalBasis: HD', '', 3, legalBasis is missing"
    })
    void aMistakeIsReportedWithItsLine(String written, String instead, int line, String reason) {
        var fault =
                assertThrows(YamlFile.FileFault.class, () -> IndicatorCatalogue.parse(TEXT.replace(written, instead)));

        assertTrue(fault.getMessage().startsWith("indicators/catalogue.yaml:" + line + ":"), fault::getMessage);
        assertTrue(fault.getMessage().contains(reason), fault::getMessage);
    }

    @Test
    void theCatalogueOfThisReleaseCanBeUsed() throws IOException {
        assertEquals(
                "MEMBERS_GOOD_OR_BETTER",
                new IndicatorCatalogue().of(2022).get(0).code());
    }
}
