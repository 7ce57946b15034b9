package vn.xeploai.gateway.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.xeploai.gateway.figures.Figures;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnitFigures;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.LineageExtent;

/** Whatever became of the units, no member is lost and none is counted twice. */
class RestatedPropertiesTest {
    @Property(tries = 200)
    void theRestatedTotalIsTheTotalAsItWas(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        var reform = GeneratedReform.of(seed, size);

        var restated = RestatedTree.of(reform.sources());

        var asWas = MergedTree.of(reform.district(), reform.tree(), reform.headcounts(), reform.tallies())
                .root()
                .total();
        assertEquals(byKind(asWas), byKind(restated.root().total()));
    }

    @Property(tries = 200)
    void seenFromBothSidesEveryMemberIsSomewhereOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        var reform = GeneratedReform.of(seed, size);

        var rows = new ArrayList<UnitFigures>();
        for (var province : reform.provinces()) {
            rows.add(RestatedTree.of(reform.sourcesOf(province)).root().total());
        }

        var nowhere = RestatedTree.of(reform.sources()).unattributed().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var attributed = rows.stream()
                .mapToLong(total -> total.of(SubjectKind.MEMBER).total())
                .sum();
        var lostTwice = reform.provinces().stream()
                .map(reform::sourcesOf)
                .flatMap(sources -> RestatedTree.of(sources).unattributed().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        var total = RestatedTree.of(reform.sources()).root().total().of(SubjectKind.MEMBER);
        assertEquals(total.total() - nowhere, attributed - lostTwice);
    }

    @Property(tries = 200)
    void onlyWhatHasNoSuccessorOrNoRuleIsNotAttributed(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        var reform = GeneratedReform.of(seed, size);

        var unattributed =
                new HashSet<>(RestatedTree.of(reform.sources()).unattributed().keySet());

        reform.links().stream()
                .filter(link -> link.extent().undivided() || (link.rest() && link.toId() != null))
                .map(Lineage.Link::fromId)
                .forEach(unit -> assertTrue(!unattributed.contains(unit), "all of " + unit + " went somewhere"));
    }

    @Property(tries = 200)
    void everyRowNamesTheUnitsItCameFrom(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        var reform = GeneratedReform.of(seed, size);

        var restated = RestatedTree.of(reform.sources());

        for (var row : restated.root().children()) {
            var expected = reform.links().stream()
                    .filter(link -> Objects.equals(link.toId(), row.id()) && link.extent() != LineageExtent.NONE)
                    .count();
            var named = restated.predecessors().getOrDefault(row.id(), List.of());
            assertEquals(row.id() == null ? 0 : expected, named.size());
        }
    }

    @Property(tries = 100)
    void theOrderOfTheLinksDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        var reform = GeneratedReform.of(seed, size);

        var restated = RestatedTree.of(reform.sources());
        var shuffled = RestatedTree.of(reform.shuffled());

        assertEquals(byKind(restated.root().total()), byKind(shuffled.root().total()));
        assertEquals(rows(restated.root()), rows(shuffled.root()));
    }

    private static List<Figures> byKind(UnitFigures total) {
        return Stream.of(SubjectKind.values()).map(total::of).toList();
    }

    private static HashSet<Object> rows(UnitNode root) {
        var rows = new HashSet<>();
        root.children().forEach(row -> rows.add(List.of(String.valueOf(row.id()), byKind(row.own()), row.submitted())));
        return rows;
    }
}
