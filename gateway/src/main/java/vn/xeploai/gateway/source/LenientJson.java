package vn.xeploai.gateway.source;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import java.math.BigInteger;

/**
 * Reads answers of other services: fields that they add later are passed over, numbers that they leave out are a fault. The hash of a
 * roster comes as text, since it has more digits than other readers of JSON keep of a number.
 */
final class LenientJson {
    private LenientJson() {}

    static ObjectMapper of(ObjectMapper ours) {
        var json = ours.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.coercionConfigFor(BigInteger.class).setCoercion(CoercionInputShape.String, CoercionAction.TryConvert);
        return json;
    }
}
