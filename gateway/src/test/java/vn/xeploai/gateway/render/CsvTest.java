package vn.xeploai.gateway.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void startsWithTheMarkAndQuotesWhatMustBeQuoted() {
        var csv = Csv.of(List.of(List.of("Tổ chức đảng", "Tổng"), Arrays.asList("Chi bộ \"1\", Ô Môn", null)));

        assertEquals("\uFEFFTổ chức đảng,Tổng\r\n\"Chi bộ \"\"1\"\", Ô Môn\",\r\n", csv);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "=HYPERLINK(0);'=HYPERLINK(0)",
                "+84;'+84",
                "-1;'-1",
                "@SUM(A1);'@SUM(A1)",
                "Chi bộ 1-2;Chi bộ 1-2",
                "2210;2210",
            })
    void namesAreNotReadAsFormulas(String name, String cell) {
        assertEquals("\uFEFF" + cell + "\r\n", Csv.of(List.of(List.of(name))));
    }
}
