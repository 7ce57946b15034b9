package vn.xeploai.standalone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeSplitTest {

    /** The most that the quota allows in the literal reading, where each move from excellent to good raises it. */
    @ParameterizedTest
    @CsvSource({"389, 20, 64", "5, 20, 0", "6, 20, 1", "0, 20, 0", "115, 15, 15", "114, 15, 14"})
    void usesTheWholeQuotaButNoMore(int goodOrBetter, int quota, int excellent) {
        var split = GradeSplit.withinQuota(goodOrBetter + 10, goodOrBetter, 3, quota, 100);

        assertEquals(new GradeSplit(excellent, goodOrBetter - excellent, 7, 3), split);
        assertTrue(split.excellent() * 100 <= split.good() * quota);
        assertTrue((split.excellent() + 1) * 100 > (split.good() - 1) * quota);
    }

    @Test
    void givesTheGradesBestFirst() {
        assertEquals(List.of("X", "T", "T", "K"), new GradeSplit(1, 2, 0, 1).grades(List.of("X", "T", "H", "K")));
    }
}
