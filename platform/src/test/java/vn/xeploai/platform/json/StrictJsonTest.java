package vn.xeploai.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.25", "-3", "1e30", "1E-30", "1234567890123456789012345678901234567890"})
    void aNumberIsReadAsItIs(String number) throws JsonProcessingException {
        assertEquals(new BigDecimal(number), json.readValue(number, BigDecimal.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1E-400", "1e999999999", "1E-999999999", "\"0.25\"", "true", "{}"})
    void absurdNumberIsRefused(String number) {
        assertThrows(MismatchedInputException.class, () -> json.readValue(number, BigDecimal.class));
    }

    @Test
    void anInstantIsText() throws JsonProcessingException {
        assertEquals(Instant.parse("2026-11-22T03:00:00Z"), json.readValue("\"2026-11-22T03:00:00Z\"", Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1790000000.5", "\"2026-11-22\"", "\"+1000000000-12-31T23:59:59Z\"", "[]"})
    void textThatIsNotAnInstantIsRefused(String instant) {
        assertThrows(MismatchedInputException.class, () -> json.readValue(instant, Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "Đảng bộ", "ﬁ\u200b"})
    void textIsKeptAsItCame(String text) throws JsonProcessingException {
        assertEquals(text, json.readValue(json.writeValueAsString(text), String.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u202e", "\u3164", " \u2060\ufeff", "\u0000", "a\u0007"})
    void unreadableTextIsRefused(String text) {
        assertThrows(MismatchedInputException.class, () -> json.readValue(json.writeValueAsString(text), String.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 x", "17 18", "17 {}"})
    void whatFollowsIsRefused(String more) {
        assertThrows(JsonProcessingException.class, () -> json.readValue(more, BigDecimal.class));
    }
}
