package vn.xeploai.ratings.procedure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The file of the matrix: a list of rows. */
final class ProcedureFile {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(ProcedureRow.class);

    private ProcedureFile() {}

    static List<NumberedRow> parse(String text) {
        List<NumberedRow> rows = new ArrayList<>();
        try (var parser = YAML.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) throw new ProcedureFault(1, "is no list of rows");
            while (parser.nextToken() == JsonToken.START_OBJECT) rows.add(row(parser));
        } catch (JsonProcessingException unreadable) {
            var place = unreadable.getLocation();
            throw new ProcedureFault(place == null ? 1 : place.getLineNr(), unreadable.getOriginalMessage());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    private static NumberedRow row(JsonParser parser) throws IOException {
        var line = parser.currentTokenLocation().getLineNr();
        try {
            return new NumberedRow(line, YAML.readValue(parser));
        } catch (JsonMappingException unfitting) {
            throw new ProcedureFault(line, unfitting.getOriginalMessage());
        }
    }
}
