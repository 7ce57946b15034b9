package vn.xeploai.gateway.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.UnitTally;
import vn.xeploai.gateway.testing.Facts;
import vn.xeploai.gateway.testing.GeneratedFacts;

/** What holds for every district, however odd. */
class MergedTreePropertiesTest {
    @Property(tries = 150)
    void everyCountedMemberIsInTheTotalOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        var facts = GeneratedFacts.of(seed, size);

        var merged = facts.merged();

        var onRosters = facts.units().units().stream()
                .flatMap(unit -> unit.counts().stream())
                .filter(count ->
                        count.subjectKind().equals("MEMBER") && !count.state().equals("OFF_ROSTER"))
                .mapToLong(SubjectCount::count)
                .sum();
        var outside = merged.unitsWithoutRatedMembers();
        var counted = facts.headcounts().units().stream()
                .filter(count -> outside.contains(count.unitId()))
                .mapToLong(Headcount::total)
                .sum();
        assertEquals(
                onRosters + counted,
                merged.root().total().of(SubjectKind.MEMBER).total());
    }

    @Property(tries = 150)
    void whatTheServicesSumIsWhatTheUnitsAddUpTo(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        var facts = GeneratedFacts.of(seed, size);

        var rows = facts.merged().root();

        var units = MergedTree.of(Facts.id("district"), facts.tree(), facts.headcounts(), facts.units())
                .root();
        assertEquals(byRow(units), byRow(rows));
        assertEquals(units.total(), rows.total());
    }

    private static Map<UUID, List<Object>> byRow(UnitNode root) {
        var rows = new TreeMap<UUID, List<Object>>();
        root.children()
                .forEach(row -> rows.put(
                        row.id(), List.of(row.total(), row.marks(), row.known(), row.submitted(), row.traits())));
        return rows;
    }

    @Property(tries = 150)
    void everyLevelIsTheSumOfTheLevelBelow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        requireSums(GeneratedFacts.of(seed, size).merged().root());
    }

    private static void requireSums(UnitNode node) {
        for (var kind : SubjectKind.values()) {
            var sum = node.own().of(kind);
            for (var child : node.children()) sum = sum.plus(child.total().of(kind));
            assertEquals(sum, node.total().of(kind));
            var figures = node.total().of(kind);
            assertEquals(
                    figures.total(), figures.rated() + figures.exempt() + figures.notRated() + figures.notReported());
            assertTrue(Sums.total(figures.provisional()) <= figures.notReported());
        }
        node.children().forEach(MergedTreePropertiesTest::requireSums);
    }

    @Property(tries = 150)
    void nobodyIsRatedWhereNothingWasSubmitted(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        var facts = GeneratedFacts.notSubmitted(seed, size);

        var figures = facts.merged().root().total().of(SubjectKind.MEMBER);

        assertEquals(figures.total(), figures.notReported());
    }

    @Property(tries = 150)
    void theOrderInWhichTheServiceListsItsUnitsDoesNotMatter(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        var facts = GeneratedFacts.of(seed, size);
        var shuffled = shuffled(facts.rows(), seed);
        var rows = facts.rowFacts();

        var merged = MergedTree.of(Facts.id("district"), rows.tree(), rows.headcounts(), shuffled);

        assertEquals(
                FiguresHash.of("2022", facts.merged().root(), facts.memos(), RoleFigures.UNKNOWN, UnratedKinds.NONE),
                FiguresHash.of("2022", merged.root(), facts.memos(), RoleFigures.UNKNOWN, UnratedKinds.NONE));
    }

    private static Tallies shuffled(Tallies tallies, long seed) {
        List<UnitTally> units = new ArrayList<>(tallies.units());
        Collections.shuffle(units, new Random(seed));
        return new Tallies(tallies.knownAt(), tallies.scheme(), tallies.campaigns(), units, null);
    }
}
