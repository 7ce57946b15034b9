package vn.xeploai.emulation.nomination;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.xeploai.ratings.testing.Rounds;

/** Nominations over HTTP. */
public final class Nominations {
    private static final AtomicInteger DOCUMENTS = new AtomicInteger();

    private Nominations() {}

    public static ValidatableResponse nominate(UUID campaign, UUID unit, Object... items) {
        return Rounds.post(
                "/nominations",
                new HashMap<>(Map.of(
                        "campaignId",
                        campaign,
                        "nominatingUnitId",
                        unit,
                        "items",
                        Arrays.asList(items),
                        "document",
                        Map.of(
                                "number",
                                DOCUMENTS.incrementAndGet() + "/TTr",
                                "date",
                                "2025-01-05",
                                "authority",
                                "Ủy ban nhân dân phường"))));
    }

    /** @param kind {@code MEMBER} or {@code UNIT} */
    public static Map<String, Object> item(String title, String kind, UUID recipient) {
        return new HashMap<>(Map.of("recipient", Map.of("kind", kind, "id", recipient), "title", title));
    }

    /** The ids of the items by which the members are nominated. */
    public static List<String> items(UUID campaign, UUID unit, String title, UUID... members) {
        return nominate(
                        campaign,
                        unit,
                        Stream.of(members)
                                .map(member -> item(title, "MEMBER", member))
                                .toArray())
                .statusCode(201)
                .extract()
                .path("items.id");
    }
}
