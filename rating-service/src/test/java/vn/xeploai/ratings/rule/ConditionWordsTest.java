package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TASKS_DONE_PERCENT ≥ 100 | Nhiệm vụ hoàn thành (%) ≥ 100 | Tasks done (%) ≥ 100",
                "¬(OFFICIAL = true) | ¬(Là cán bộ, công chức, viên chức = có) | ¬(Is an official = yes)",
                "STANDING ∈ {EXEMPT, OFFICIAL} | Tình trạng đảng viên ∈ {được miễn, chính thức} | Standing ∈ {exempt, official}",
                "POINTS ≥ 90 ∧ POINTS < 100 | Tổng điểm ≥ 90 ∧ Tổng điểm < 100 | Points in total ≥ 90 ∧ Points in total < 100",
            })
    void everyFactHasItsWords(String formula, String vi, String en) {
        var words = ConditionWords.of(formula);

        assertEquals(vi, words.vi());
        assertEquals(en, words.en());
    }
}
