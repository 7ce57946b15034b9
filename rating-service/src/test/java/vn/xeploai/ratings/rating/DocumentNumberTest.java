package vn.xeploai.ratings.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "12-QĐ/QU, '12-qđ/qu '",
        "12-QĐ/QU, 12 - QĐ / QU",
        "12-QĐ/QU, '12-QĐ/QU\u00a0'",
        "12-QĐ/QU, '12-\u200bQĐ/QU'",
        "20-QĐ/ĐU, '20-Q\u00d0/\u00d0U'",
        "20-QĐ/ĐU, '20-q\u00f0/\u00f0u'",
        "20-QĐ/ĐU, '20-Q\u0189/\u0189U'",
        "20-QĐ/ĐU, '20\u2013QĐ/ĐU'",
        "20-QĐ/ĐU, '20 \u2014 QĐ/ĐU'",
        "20-QĐ/ĐU, '20\u2010QĐ/ĐU'",
        "20-QĐ/ĐU, '20\u2011QĐ/ĐU'",
        "20-QĐ/ĐU, '20\u2212QĐ/ĐU'",
        "20-QĐ/ĐU, '\uff12\uff10\uff0dQĐ\uff0fĐU'",
        "31-QĐ/TỈNHỦY, '31-qđ/ti\u0309nhu\u0309y'",
    })
    void oneNumberHasManySpellings(String number, String typed) {
        assertEquals(DocumentNumber.key(number), DocumentNumber.key(typed));
    }

    @ParameterizedTest
    @CsvSource({"12-QĐ/QU, 12-QD/QU", "12-QĐ/QU, 1-2QĐ/QU", "12-QĐ/QU, 12-QĐ/QỤ", "12-QĐ/QU, 12QĐ/QU"})
    void anotherNumberIsAnother(String number, String other) {
        assertNotEquals(DocumentNumber.key(number), DocumentNumber.key(other));
    }
}
