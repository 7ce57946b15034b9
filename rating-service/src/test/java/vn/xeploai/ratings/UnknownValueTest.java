package vn.xeploai.ratings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;

/** A value that nothing can have is refused as a filter, with the nearest known one, instead of finding nothing. */
@ServiceTest
class UnknownValueTest {
    @ParameterizedTest
    @CsvSource({
        "/overlays?scheme=P20255,            scheme,      P2025",
        "/overlays?rule=V15aa,               rule,        V15a",
        "/ratings?grade=HTTNVV,              grade,       HTTNV",
        "/reviews?occasion=ANUAL,            occasion,    ANNUAL",
        "/commitments?programme=KL12,        programme,   KL01",
        "/registrations?title=LDT,           title,       LDTT",
        "/nominations/items?title=CSTDC,     title,       CSTDCS",
        "/awards?title=CSTDC,                title,       CSTDCS",
    })
    void theNearestKnownValueIsNamed(String path, String parameter, String nearest) {
        Rounds.get(path)
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"))
                .body("errors.field", contains(parameter))
                .body("errors.code", contains("value-unknown"))
                .body("errors[0].expected[0]", equalTo(nearest));
    }

    @Test
    void theBeginningOfARuleIsKnown() {
        var campaign = UUID.randomUUID();

        Rounds.get("/findings?campaign={c}&rule=V1", campaign).statusCode(404);
        Rounds.get("/findings?campaign={c}&rule=W1", campaign)
                .statusCode(400)
                .body("errors[0].expected[0]", startsWith("V"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schemes?year=1944", "/awards?year=2999", "/overlays?year=1900"})
    void aYearOfWhichNothingIsRecordedIsRefused(String path) {
        Rounds.get(path)
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.field", contains("year"));
    }
}
