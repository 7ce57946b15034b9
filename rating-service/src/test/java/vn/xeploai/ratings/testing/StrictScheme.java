package vn.xeploai.ratings.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;

/** The scheme of 2019–2022, as it would be if it let no step be left out. */
public final class StrictScheme {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private StrictScheme() {}

    public static Scheme create() throws IOException {
        return without(new Schemes().get("P2019", 1));
    }

    private static Scheme without(Scheme scheme) throws JsonProcessingException {
        ObjectNode text = JSON.valueToTree(scheme);
        text.putArray("skippableSteps");
        return JSON.treeToValue(text, Scheme.class);
    }
}
