package vn.xeploai.platform.openapi;

import java.util.Map;

/** What a status means in this API. */
final class StatusText {
    private static final Map<Integer, String> TEXTS = Map.of(
            400, "The request cannot be read or is not valid",
            404, "Not found",
            409, "Conflicts with what is recorded",
            412, "Changed since it was read",
            422, "Valid in form, but cannot be carried out",
            428, "If-Match is missing",
            502, "Another service returned an unusable answer",
            503, "Not available at present; try again");

    private StatusText() {}

    static String of(int status) {
        return TEXTS.getOrDefault(status, "Refused");
    }
}
