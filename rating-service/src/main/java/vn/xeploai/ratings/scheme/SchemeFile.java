package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * One file of {@code schemes/}.
 *
 * @param name as {@code P2019.yaml}, by which faults are told
 */
record SchemeFile(String name, Scheme scheme) {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Scheme.class);

    static SchemeFile parse(String name, String text) {
        try {
            return new SchemeFile(name, YAML.readValue(text));
        } catch (JsonProcessingException unreadable) {
            var place = unreadable.getLocation();
            throw new SchemeFault(
                    place == null ? name : name + ":" + place.getLineNr(), unreadable.getOriginalMessage());
        }
    }
}
