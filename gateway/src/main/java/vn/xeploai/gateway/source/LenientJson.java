package vn.xeploai.gateway.source;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads answers of other services: fields that they add later are passed over, numbers that they leave out are a fault. */
final class LenientJson {
    private LenientJson() {}

    static ObjectMapper of(ObjectMapper ours) {
        return ours.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
}
