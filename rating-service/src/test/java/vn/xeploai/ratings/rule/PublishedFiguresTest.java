package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaState;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Regimes;

/**
 * Tables as the press printed them, by the quotas of their year. Where only percentages were printed, they stand for that many of ten
 * thousand or of a thousand. A printed sum that its grades do not make is told with the difference.
 */
class PublishedFiguresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // set, scheme, rule, X, T, H, K, tiêu biểu, printed total, difference, ceiling, how many above it
        "N1 Đồng Tháp 2012 members, P2011, V15a, 1300, 8042, 584, 73, 0, 10000, -1, 1206, 82",
        "N1 Đồng Tháp 2012 organisations, P2011, V15b, 8797, 1022, 142, 39, 2059, 10000, 0, 2199, 0",
        "N1 Đồng Tháp 2012 cells, P2011, V15b, 9291, 670, 35, 4, 2126, 10000, 0, 2322, 0",
        "N2 Biên Hòa 2013 members, P2011, V15a, 1120, 8445, 2311, 41, 0, 11917, 0, 1266, 0",
        "N2 Biên Hòa 2013 organisations, P2011, V15b, 68, 39, 9, 1, 15, 117, 0, 17, 0",
        "N3 Tân Yên 2015 members, P2014, V15a, 113, 755, 127, 5, 0, 1000, 0, 113, 0",
        "N3 Tân Yên 2015 cells, P2014, V15b, 304, 228, 11, 0, 0, 543, 0, 76, 0",
        "N3 Tân Yên 2015 organisations as printed, P2014, V15b, 24, 15, 22, 0, 0, 41, 20, 6, 0",
        "N3 Tân Yên 2015 organisations corrected, P2014, V15b, 24, 15, 2, 0, 0, 41, 0, 6, 0",
        "N7 Năm Căn 2018 organisations, P2018, V15b, 8, 35, 8, 0, 0, 51, 0, 7, 1",
        "N7 Năm Căn 2018 cells, P2018, V15b, 28, 100, 10, 9, 0, 147, 0, 20, 7",
        "N9 Sơn La 2020 organisations, P2019, V15b, 120, 451, 27, 0, 0, 598, 0, 90, 25",
        "N10 Quảng Ngãi 2021 organisations, P2019, V15b, 26, 102, 3, 0, 0, 131, 0, 20, 5",
        "N13 Cửa Lò 2022 organisations as printed, P2019, V15b, 10, 0, 39, 0, 0, 49, 0, 0, 9",
        "N13 Cửa Lò 2022 organisations if the 39 are good, P2019, V15b, 10, 39, 0, 0, 0, 49, 0, 7, 2",
    })
    void publishedTables(
            String set,
            String scheme,
            String rule,
            int x,
            int t,
            int h,
            int k,
            int distinguished,
            int printed,
            int difference,
            int quota,
            int above) {
        var counts = new TierCounts(x, t, h, k, distinguished);

        var state = state(scheme, rule, counts);

        assertEquals(difference, counts.rated() - printed);
        assertEquals(quota, state.quota());
        assertEquals(above, state.stepDown());
    }

    /** N6 and N15 tell only part of the table; a share needs no more. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "N6 Tây Giang: 4 of 21 tiêu biểu, P2014, V15b, 21, 0, 4, 5, 0",
        "N15 Kim Sơn: 13.2 and 73 %, P2019, V15a, 132, 730, 0, 146, 0",
    })
    void publishedShares(
            String set, String scheme, String rule, int x, int t, int distinguished, int quota, int above) {
        var state = state(scheme, rule, new TierCounts(x, t, 0, 0, distinguished));

        assertEquals(quota, state.quota());
        assertEquals(above, state.stepDown());
    }

    private static QuotaState state(String scheme, String rule, TierCounts counts) {
        var quota = Regimes.rule(Regimes.released(scheme), Quota.class, rule);
        return QuotaRule.answer(
                        new QuotaRule.Question(scheme, EffectiveRule.unchanged(quota), null, null),
                        counts,
                        TierCounts.NONE)
                .now();
    }
}
