package vn.xeploai.members.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LineageWalkPropertiesTest {
    private static final LocalDate BEFORE = LocalDate.parse("2022-12-31");
    private static final LocalDate DAY = LocalDate.parse("2024-07-01");
    private static final UUID CELL = unit(1);

    /** @param rest which part takes the rest; a number beyond the parts means none */
    @Property(tries = 200)
    void everyNamedMemberGoesExactlyOneWay(
            @ForAll @IntRange(min = 2, max = 5) int parts, @ForAll @IntRange(max = 5) int rest) {
        var people = IntStream.range(100, 140)
                .mapToObj(LineageWalkPropertiesTest::unit)
                .toList();
        var standing = IntStream.range(0, parts).mapToObj(i -> unit(10 + i)).collect(Collectors.toSet());
        var edges = IntStream.range(0, parts)
                .mapToObj(i ->
                        new LineageWalk.Line(CELL, unit(10 + i), false, i == rest, DAY, everyNth(people, parts, i)))
                .toList();

        var links = new LineageWalk(BEFORE, edges, standing).links(CELL);

        var named = links.stream().flatMap(link -> link.members().stream()).toList();
        assertEquals(people.size(), named.size());
        assertEquals(Set.copyOf(people), new HashSet<>(named));
        assertEquals(1, links.stream().filter(LineageLink::rest).count());
    }

    private static Set<UUID> everyNth(List<UUID> people, int parts, int part) {
        return people.stream()
                .filter(person -> person.getLeastSignificantBits() % parts == part)
                .collect(Collectors.toSet());
    }

    private static UUID unit(int number) {
        return new UUID(1, number);
    }
}
