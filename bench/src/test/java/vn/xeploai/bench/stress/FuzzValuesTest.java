package vn.xeploai.bench.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FuzzValuesTest {
    private static final String DOCUMENT =
            """
            {"paths": {"/api/v1/units/{id}": {"post": {
               "parameters": [{"name": "id", "in": "path", "schema": {"type": "string", "format": "uuid"}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Unit"}}}}}}},
             "components": {"schemas": {"Unit": {"type": "object", "required": ["name", "kind"], "properties": {
               "name": {"type": "string"}, "kind": {"enum": ["CELL", "WARD"]},
               "parents": {"type": "array", "items": {"$ref": "#/components/schemas/Unit"}}}}}}}
            """;

    private final ApiOperation operation;

    FuzzValuesTest() throws IOException {
        operation = ApiOperation.of(new ObjectMapper().readTree(DOCUMENT)).get(0);
    }

    @Test
    void anOperationIsReadFromTheDocument() {
        assertEquals("POST /units/{id}", operation.method() + " " + operation.path());
        assertEquals(1, operation.parameters().size());
    }

    @Test
    void theSameNumberGivesTheSameBody() {
        assertEquals(body(7), body(7));
        assertFalse(IntStream.range(0, 20).mapToObj(this::body).distinct().count() < 10);
    }

    @Test
    void mostBodiesFitTheirSchemaAndSomeDoNot() {
        var bodies = IntStream.range(0, 500).mapToObj(this::body).toList();
        var fitting = bodies.stream()
                .filter(body -> body.path("name").isTextual())
                .filter(body ->
                        List.of("CELL", "WARD").contains(body.path("kind").asText()))
                .count();

        assertTrue(fitting > 200 && fitting < 490, fitting + " of 500 fit");
    }

    private JsonNode body(int number) {
        return new FuzzValues(operation, List.of("019b0000-0000-7000-8000-000000000000"), new Random(number)).body();
    }
}
