package vn.xeploai.gateway.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.gateway.testing.Siblings;

/** An answer is used only if it has the promised shape. */
class AnswerShapeTest {
    private final ObjectMapper json = LenientJson.of(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void fieldsOfLaterReleasesAreIgnored() throws JsonProcessingException {
        var meta = json.readValue("{\"watermark\": \"2026-11-22T03:00:00Z\", \"later\": {\"a\": 1}}", SourceMeta.class);

        assertEquals("2026-11-22T03:00:00Z", meta.watermark().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unitId\": null, \"total\": 1, \"probationary\": 0, \"women\": 0, \"officials\": 0}",
                "{\"unitId\": \"0190a5d2-7c11-7000-8000-000000000917\", \"probationary\": 0, \"women\": 0, \"officials\": 0}",
                "{\"unitId\": \"0190a5d2-7c11-7000-8000-000000000917\", \"total\": -1, \"probationary\": 0, \"women\": 0, \"officials\": 0}",
                "{\"unitId\": \"0190a5d2-7c11-7000-8000-000000000917\", \"total\": \"many\", \"probationary\": 0, \"women\": 0, \"officials\": 0}",
                "{\"unitId\": \"0190a5d2-7c11-7000-8000-000000000917\", \"total\": 1, \"probationary\": 2, \"women\": 0, \"officials\": 0}",
                "{\"unitId\": \"917\", \"total\": 1, \"probationary\": 0, \"women\": 0, \"officials\": 0}",
            })
    void aHeadcountWithAFieldMissingOrImpossibleIsUnusable(String headcount) {
        assertThrows(JsonProcessingException.class, () -> json.readValue(headcount, Headcount.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree.json", "tallies.json", "headcounts.json"})
    void anAnswerWithoutItsUnitsIsUnusable(String file) throws JsonProcessingException {
        var answer = (ObjectNode) json.readTree(Siblings.text(file));
        answer.put("knownAt", "2026-11-22T03:00:00Z").remove("units");

        assertThrows(JsonProcessingException.class, () -> json.treeToValue(answer, type(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree.json", "tallies.json", "headcounts.json"})
    void anAnswerThatListsAUnitTwiceIsUnusable(String file) throws JsonProcessingException {
        var answer = (ObjectNode) json.readTree(Siblings.text(file));
        answer.put("knownAt", "2026-11-22T03:00:00Z");
        answer.withArray("units").add(answer.withArray("units").get(1));

        assertThrows(JsonProcessingException.class, () -> json.treeToValue(answer, type(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECIDED", "PUBLISHED", "NOT_RATED"})
    void aDecidedSubjectHasAGradeAndOneNotRatedAReason(String state) {
        assertThrows(
                IllegalArgumentException.class, () -> new SubjectCount("MEMBER", state, null, null, null, true, 1));
    }

    private static Class<?> type(String file) {
        return switch (file) {
            case "tree.json" -> MemberTree.class;
            case "tallies.json" -> Tallies.class;
            default -> Headcounts.class;
        };
    }
}
