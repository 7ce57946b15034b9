package vn.xeploai.gateway.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.xeploai.gateway.source.AwardFigures;
import vn.xeploai.gateway.source.CommitmentCoverage;
import vn.xeploai.gateway.source.ComplaintFigures;
import vn.xeploai.gateway.source.DisciplineFigures;
import vn.xeploai.gateway.source.InspectionFigures;
import vn.xeploai.gateway.source.MeetingFigures;
import vn.xeploai.gateway.source.RemedyFigures;
import vn.xeploai.gateway.source.ReviewCoverage;
import vn.xeploai.gateway.source.TaskFigures;

/** The sums that hold in every block about what surrounds ratings, in whatever campaigns it is recorded. */
class ReviewAssemblyPropertiesTest {
    private static final Instant KNOWN_AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final UUID UNIT = UUID.nameUUIDFromBytes("unit".getBytes());
    /** Shares do not add up, and neither do ages. */
    private static final Set<String> NO_SUMS = Set.of("percent", "actualPercent", "oldestOpenDays");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where campaigns hold the unit, its rows are the units directly below it. */
    @Property(tries = 60)
    void aUnitHasWhatItsRowsHaveTogether(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int campaigns, @ForAll @IntRange(max = 6) int rows) {
        var random = new Random(seed);
        var tree = new Tree(units("row", rows), campaign -> UNIT);

        requireSums(facts(random, campaigns, tree), tree.rows());
    }

    /** Where campaigns begin further down, its rows are their roots. */
    @Property(tries = 60)
    void aUnitAboveCampaignsHasWhatTheyHaveTogether(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int campaigns, @ForAll @IntRange(max = 6) int rows) {
        var random = new Random(seed);
        var roots = units("root", campaigns);
        var tree = new Tree(units("row", rows), roots::get);

        requireSums(facts(random, campaigns, tree), roots);
    }

    private static void requireSums(ReviewFacts facts, List<UUID> rows) {
        var assembly = new ReviewAssembly(facts);
        var sums = new TreeMap<String, Long>();
        for (var row : rows) add(JSON.valueToTree(assembly.row(row)), "", sums);
        var total = new TreeMap<String, Long>();
        add(JSON.valueToTree(assembly.total()), "", total);

        assertEquals(sums, total);
    }

    /** The generated figures are not all zero, so that the sums say something. */
    @Property(tries = 20)
    void everyBlockHasFigures(@ForAll long seed) {
        var tree = new Tree(units("row", 6), campaign -> UNIT);
        var total = new TreeMap<String, Long>();
        add(JSON.valueToTree(new ReviewAssembly(facts(new Random(seed), 4, tree)).total()), "", total);

        for (var block : List.of("review", "discipline", "commitments", "meetings", "tasks", "inspections", "awards"))
            assertTrue(total.keySet().stream().anyMatch(place -> place.startsWith("/" + block + "/")), block);
    }

    /** Every number by its place; elements of lists by their words and years. */
    private static void add(JsonNode node, String place, Map<String, Long> sums) {
        if (node.isIntegralNumber() && node.asLong() != 0) sums.merge(place, node.asLong(), Long::sum);
        if (node.isArray()) node.forEach(one -> add(one, place + "/" + label(one), sums));
        if (!node.isObject()) return;
        node.fields().forEachRemaining(field -> {
            var name = field.getKey();
            if (!NO_SUMS.contains(name) && !name.endsWith("Percent") && !name.equals("year"))
                add(field.getValue(), place + "/" + name, sums);
        });
    }

    private static String label(JsonNode element) {
        var label = new StringBuilder(element.path("year").asText());
        element.forEach(value -> label.append(value.isTextual() ? " " + value.asText() : ""));
        return label.toString();
    }

    /** @param root of each campaign */
    private record Tree(List<UUID> rows, Function<Integer, UUID> root) {}

    private static List<UUID> units(String name, int count) {
        var units = new ArrayList<UUID>();
        for (var at = 0; at < count; at++) units.add(UUID.nameUUIDFromBytes((name + at).getBytes()));
        return units;
    }

    private static ReviewFacts facts(Random random, int campaigns, Tree tree) {
        var figures = new GeneratedRegisters(random, tree.rows());
        var facts = new ReviewFacts.Draft();
        facts.coverage =
                all(campaigns, tree, (id, root) -> new ReviewCoverage(id, root, KNOWN_AT, figures.reviews(root)));
        facts.remedies =
                all(campaigns, tree, (id, root) -> new RemedyFigures(id, root, KNOWN_AT, figures.remedies(root)));
        facts.discipline = all(
                campaigns,
                tree,
                (id, root) -> new DisciplineFigures(id, root, 2022, KNOWN_AT, figures.disciplines(root)));
        facts.commitments = all(
                campaigns, tree, (id, root) -> new CommitmentCoverage(id, root, KNOWN_AT, figures.commitments(root)));
        facts.meetings =
                all(campaigns, tree, (id, root) -> new MeetingFigures(id, root, KNOWN_AT, figures.meetings(root)));
        facts.tasks = all(campaigns, tree, (id, root) -> new TaskFigures(id, root, KNOWN_AT, figures.tasks(root)));
        facts.inspections = all(
                campaigns, tree, (id, root) -> new InspectionFigures(id, root, KNOWN_AT, figures.inspections(root)));
        facts.complaints =
                all(campaigns, tree, (id, root) -> new ComplaintFigures(id, root, KNOWN_AT, figures.complaints(root)));
        facts.awards = all(campaigns, tree, (id, root) -> new AwardFigures(id, root, KNOWN_AT, figures.awards(root)));
        return facts.complete();
    }

    private interface Answer<T> {
        T of(UUID campaign, UUID root);
    }

    private static <T> List<T> all(int campaigns, Tree tree, Answer<T> answer) {
        var answers = new ArrayList<T>();
        for (var at = 0; at < campaigns; at++)
            answers.add(answer.of(
                    UUID.nameUUIDFromBytes(("campaign" + at).getBytes()),
                    tree.root().apply(at)));
        return answers;
    }
}
