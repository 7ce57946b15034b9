package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TASKS_DONE_PERCENT ≥ 100 | Nhiệm vụ hoàn thành (%) từ 100 trở lên | Tasks done (%) at least 100",
                "¬(OFFICIAL = true) | không phải (Là cán bộ, công chức, viên chức: có) | not (Is an official: yes)",
                "STANDING ∈ {EXEMPT, OFFICIAL} | Tình trạng đảng viên là một trong: được miễn, chính thức | Standing is one of: exempt, official",
                "POINTS ≥ 90 ∧ POINTS < 100 | Tổng điểm từ 90 trở lên và Tổng điểm dưới 100 | Points in total at least 90 and Points in total less than 100",
                "¬(STANDING ∈ {EXEMPT}) | không phải (Tình trạng đảng viên: được miễn) | not (Standing: exempt)",
            })
    void everyFactHasItsWords(String formula, String vi, String en) {
        var words = ConditionWords.of(formula);

        assertEquals(vi, words.vi());
        assertEquals(en, words.en());
    }
}
