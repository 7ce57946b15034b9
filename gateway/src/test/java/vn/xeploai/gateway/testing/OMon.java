package vn.xeploai.gateway.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/** Quận Ô Môn in 2022, by its single units; the stand-ins answer what the services make of them. */
public final class OMon {
    private static final String KNOWN_AT = "{{request.query.knownAt}}";
    private static final ObjectMapper JSON = json();

    private OMon() {}

    /** Writes the hash of a roster as text, as the services do. */
    private static ObjectMapper json() {
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.configOverride(BigInteger.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return json;
    }

    public static List<TreeUnit> tree() {
        return units("tree.json", TreeUnit.class);
    }

    public static List<Headcount> headcounts() {
        return units("headcounts.json", Headcount.class);
    }

    public static List<UnitTally> tallies() {
        return units("tallies.json", UnitTally.class);
    }

    private static <T> List<T> units(String file, Class<T> type) {
        try {
            var units = new ArrayList<T>();
            for (var unit : JSON.readTree(Siblings.text(file)).path("units")) units.add(JSON.treeToValue(unit, type));
            return units;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(file, unreadable);
        }
    }

    /** What member-service answers about units and their members, for every unit and with or without a depth. */
    public static void teach(List<TreeUnit> tree, List<Headcount> headcounts) {
        for (var unit : tree) {
            teach(tree, headcounts, unit.id(), null);
            teach(tree, headcounts, unit.id(), 1);
        }
    }

    private static void teach(List<TreeUnit> tree, List<Headcount> headcounts, UUID root, Integer depth) {
        var deep = depth == null ? absent() : equalTo(depth.toString());
        var standing = answer("rootId", root, Contract.tree(tree, root, depth));
        var counts = answer("under", root, Contract.headcounts(tree, headcounts, root, depth));
        Siblings.members()
                .stubFor(Siblings.read("/units/" + root + "/tree")
                        .withQueryParam("depth", deep)
                        .willReturn(Siblings.answer(text(standing))));
        Siblings.members()
                .stubFor(Siblings.under(root.toString(), "/headcounts")
                        .withQueryParam("depth", deep)
                        .willReturn(Siblings.answer(text(counts))));
    }

    /** The same of a whole country, down to three levels. */
    public static void teachCountry(
            UUID country, List<TreeUnit> tree, List<Headcount> headcounts, List<UnitTally> tallies) {
        for (var depth : Arrays.asList(null, 1, 2, 3)) teach(tree, headcounts, country, depth);
        tree.stream().filter(unit -> !unit.id().equals(country)).forEach(unit -> Siblings.members()
                .stubFor(Siblings.read("/units/" + unit.id() + "/tree")
                        .willReturn(Siblings.answer(
                                text(answer("rootId", unit.id(), Contract.tree(tree, unit.id(), null)))))));
        var root = JSON.valueToTree(tree.get(0)).toString();
        Siblings.members().stubFor(Siblings.read("/units/" + country).willReturn(Siblings.answer(root)));
        Siblings.ratings()
                .stubFor(Siblings.under(country.toString(), "/tallies")
                        .willReturn(Siblings.answer(tallies(tallies, country, "rows"))));
        teachLastChange(country, tallies, "2026-11-21T09:30:00.000005Z");
    }

    /** What rating-service answers about the same units, unit by unit and by rows. */
    public static void teachTallies(List<UnitTally> tallies) {
        tallies.stream().map(UnitTally::unitId).forEach(unit -> Stream.of("rows", "units")
                .forEach(detail -> Siblings.ratings()
                        .stubFor(Siblings.under(unit.toString(), "/tallies")
                                .withQueryParam("detail", equalTo(detail))
                                .willReturn(Siblings.answer(tallies(tallies, unit, detail))))));
    }

    /** The units of 2022 in the lineage. */
    public static String standing() {
        return JSON.valueToTree(tree()).toString();
    }

    /** The tallies of all units, however they were asked for. */
    public static String queried() {
        return tallies(tallies(), UUID.fromString(Siblings.DISTRICT), "units")
                .replace(KNOWN_AT, "{{jsonPath request.body '$.knownAt'}}");
    }

    /** The answer about the district by rows. */
    public static String rows() {
        return tallies(tallies(), UUID.fromString(Siblings.DISTRICT), "rows");
    }

    /** The tallies of the district in 2022, had its campaign not rated that kind, and all that it rates been submitted. */
    public static String without(String kind, String detail) {
        var answer = read(tallies(tallies(), UUID.fromString(Siblings.DISTRICT), detail));
        remove(answer.withArray("/campaigns/0/subjectKinds"), code -> code.asText()
                .equals(kind));
        for (var unit : answer.withArray("units")) {
            remove(
                    (ArrayNode) unit.path("counts"),
                    count -> count.path("subjectKind").asText().equals(kind));
            unit.path("counts").forEach(count -> ((ObjectNode) count).put("submitted", true));
            ((ObjectNode) unit).put("submittedAll", true);
            if (kind.equals("MEMBER")) ((ObjectNode) unit).putNull("rosterHash");
        }
        return text(answer);
    }

    private static void remove(ArrayNode list, Predicate<JsonNode> unwanted) {
        for (int i = list.size() - 1; i >= 0; i--) if (unwanted.test(list.get(i))) list.remove(i);
    }

    private static String tallies(List<UnitTally> tallies, UUID unit, String detail) {
        var units = detail.equals("rows") ? Contract.rows(tallies, unit) : Contract.units(tallies, unit);
        var answer = tree("tallies.json");
        answer.put("under", unit.toString());
        answer.remove("lastRecordedAt");
        answer.set("units", JSON.valueToTree(units));
        addCampaigns(answer.withArray("campaigns"), units);
        return text(answer);
    }

    /** Campaigns of generated units rate everything. */
    private static void addCampaigns(ArrayNode campaigns, List<UnitTally> units) {
        var present = new HashSet<String>();
        campaigns.forEach(campaign -> present.add(campaign.path("id").asText()));
        for (var unit : units) {
            if (!present.add(unit.campaignId().toString())) continue;
            var campaign = campaigns
                    .addObject()
                    .put("id", unit.campaignId().toString())
                    .put("rootUnitId", unit.unitId().toString())
                    .put("holdsUnder", false);
            Stream.of(SubjectKind.values())
                    .forEach(kind -> campaign.withArray("subjectKinds").add(kind.name()));
        }
    }

    /** When each service last recorded anything about any of the units. */
    public static void teachLastChange(String atMembers, String atRatings) {
        var watermark = tree("member-meta.json").path("watermark").asText();
        Siblings.members()
                .stubFor(Siblings.read("/headcounts/last-change")
                        .willReturn(Siblings.answer(text(change(watermark, atMembers)))));
        for (var unit : List.of(Siblings.DISTRICT, Siblings.THOI_LONG)) {
            teachLastChange(UUID.fromString(unit), tallies(), atRatings);
        }
    }

    private static void teachLastChange(UUID unit, List<UnitTally> tallies, String lastRecordedAt) {
        var change = change(tree("rating-meta.json").path("watermark").asText(), lastRecordedAt);
        change.set("scheme", JSON.createObjectNode().put("id", "P2019").put("revision", 1));
        change.set("campaigns", JSON.valueToTree(Contract.campaigns(tallies, unit)));
        Siblings.ratings()
                .stubFor(Siblings.under(unit.toString(), "/tallies/last-change")
                        .willReturn(Siblings.answer(text(change))));
    }

    private static ObjectNode change(String watermark, String lastRecordedAt) {
        var asked = "{{#if request.query.knownAt}}" + KNOWN_AT + "{{else}}" + watermark + "{{/if}}";
        return JSON.createObjectNode()
                .put("watermark", watermark)
                .put("knownAt", asked)
                .put("lastRecordedAt", lastRecordedAt);
    }

    private static ObjectNode answer(String root, UUID unit, List<?> units) {
        var answer = JSON.createObjectNode().put(root, unit.toString()).put("knownAt", KNOWN_AT);
        answer.set("units", JSON.valueToTree(units));
        return answer;
    }

    private static ObjectNode tree(String file) {
        return read(Siblings.text(file));
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(json, unreadable);
        }
    }

    static String text(JsonNode answer) {
        return answer.toPrettyString();
    }
}
