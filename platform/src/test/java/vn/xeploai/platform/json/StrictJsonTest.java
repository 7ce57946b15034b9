package vn.xeploai.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static final long MOST_TOKENS = 1000;

    private static final Lists NONE = new Lists(null, null, null);

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictJsonTest() {
        new StrictJson(MOST_TOKENS).customize(json);
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

    @Test
    void lettersAreComposedWithTheirMarks() throws JsonProcessingException {
        var decomposed = Normalizer.normalize("Đảng bộ phường", Normalizer.Form.NFD);
        assertEquals("Đảng bộ phường", json.readValue(json.writeValueAsString(decomposed), String.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u202e", "\u3164", " \u2060\ufeff", "\u0000", "a\u0007"})
    void unreadableTextIsRefused(String text) {
        assertThrows(MismatchedInputException.class, () -> json.readValue(json.writeValueAsString(text), String.class));
    }

    record Lists(
            @Size(max = 2) List<String> names,
            @Size(max = 2) List<Lists> inner,
            @Size(max = 1) Map<String, Integer> points) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'names':['a','b','c']}",
                "{'names':['a',null]}",
                "{'inner':[{},{},{}]}",
                "{'inner':[{'inner':[{},{},{}]}]}",
                "{'inner':[null]}",
                "{'points':{'a':1,'b':2}}"
            })
    void aListIsReadUpToItsBound(String body) {
        var refused =
                assertThrows(JsonMappingException.class, () -> json.readValue(body.replace('\'', '"'), Lists.class));

        assertInstanceOf(RefusedElement.class, refused.getCause());
    }

    @Test
    void aListThatFitsIsRead() throws JsonProcessingException {
        var read = json.readValue("{\"names\":[\"a\",\"b\"],\"inner\":[{},{}],\"points\":{\"a\":1}}", Lists.class);

        assertEquals(new Lists(List.of("a", "b"), List.of(NONE, NONE), Map.of("a", 1)), read);
    }

    @Test
    void aTextOfTooManyTokensIsRefused() {
        var text = "[" + "0,".repeat((int) MOST_TOKENS) + "0]";

        assertThrows(JsonProcessingException.class, () -> json.readTree(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 x", "17 18", "17 {}"})
    void whatFollowsIsRefused(String more) {
        assertThrows(JsonProcessingException.class, () -> json.readValue(more, BigDecimal.class));
    }
}
