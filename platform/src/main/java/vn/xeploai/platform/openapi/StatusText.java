package vn.xeploai.platform.openapi;

import java.util.Map;

/** What a status means in this API. */
final class StatusText {
    private static final Map<Integer, String> TEXTS = Map.of(
            400, "The request cannot be read or breaks a rule of form",
            404, "Nothing there",
            409, "Stands against what is recorded",
            412, "Changed meanwhile",
            422, "Can be read, but not be done",
            428, "If-Match is missing",
            502, "A service answered with something unusable",
            503, "Not to be answered now; try again");

    private StatusText() {}

    static String of(int status) {
        return TEXTS.getOrDefault(status, "Refused");
    }
}
