package vn.xeploai.emulation.council;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.xeploai.ratings.testing.Rounds;

/** Councils and their meetings over HTTP. */
public final class Councils {
    private static final AtomicInteger DOCUMENTS = new AtomicInteger();

    private Councils() {}

    public static String aCouncil(UUID unit, int members) {
        return form(unit, members, "Hội đồng số " + DOCUMENTS.incrementAndGet())
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse form(UUID unit, int members, String name) {
        return Rounds.post(
                "/councils",
                Map.of(
                        "unitId",
                        unit,
                        "name",
                        name,
                        "members",
                        members,
                        "validFrom",
                        "2024-02-01",
                        "document",
                        Map.of("number", "12/QĐ-UBND", "date", "2024-02-01", "authority", "Ủy ban nhân dân")));
    }

    public static ValidatableResponse meet(String council, String on, int present, int written, Object... votes) {
        return meet(council, on, DOCUMENTS.incrementAndGet() + "/BB-HĐTĐKT", present, written, votes);
    }

    static ValidatableResponse meet(
            String council, String on, String number, int present, int written, Object... votes) {
        return Rounds.post(
                "/councils/" + council + "/meetings",
                Map.of(
                        "heldOn",
                        on,
                        "present",
                        present,
                        "written",
                        written,
                        "votes",
                        List.of(votes),
                        "document",
                        Map.of("number", number, "date", on, "authority", "Hội đồng")));
    }

    static Map<String, Object> minutes(String heldOn, String writtenOn, Object... votes) {
        return Map.of(
                "heldOn",
                heldOn,
                "present",
                11,
                "written",
                0,
                "votes",
                List.of(votes),
                "document",
                Map.of("number", DOCUMENTS.incrementAndGet() + "/BB", "date", writtenOn, "authority", "Hội đồng"));
    }

    public static Map<String, Object> vote(String item, int votesFor, int votesAgainst) {
        return Map.of("nominationItemId", item, "votesFor", votesFor, "votesAgainst", votesAgainst, "votesBlank", 0);
    }
}
