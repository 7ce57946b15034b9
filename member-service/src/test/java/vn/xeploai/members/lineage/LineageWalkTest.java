package vn.xeploai.members.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineageWalkTest {
    private static final LocalDate BEFORE = LocalDate.parse("2022-12-31");
    private static final LocalDate FIRST = LocalDate.parse("2024-07-01");
    private static final LocalDate SECOND = LocalDate.parse("2025-07-01");
    private static final UUID A = unit(1);
    private static final UUID B = unit(2);
    private static final UUID C = unit(3);
    private static final UUID LAN = unit(101);
    private static final UUID MINH = unit(102);

    @Test
    void unitWithoutDecisionIsTheSame() {
        var walk = walk(List.of(), Set.of(A));

        assertEquals(List.of(new LineageLink(A, A, LinkExtent.SAME, null, true)), walk.links(A));
    }

    @Test
    void unitThatEndedWithoutSuccessorIsNowhere() {
        var walk = walk(List.of(), Set.of());

        assertEquals(List.of(new LineageLink(A, null, LinkExtent.NONE, null, true)), walk.links(A));
    }

    @Test
    void mergersOneAfterTheOtherAreFollowed() {
        var walk = walk(List.of(whole(A, B, FIRST), whole(B, C, SECOND)), Set.of(C));

        assertEquals(List.of(new LineageLink(A, C, LinkExtent.WHOLE, null, true)), walk.links(A));
    }

    @Test
    void namedMembersGoTheirWayAndTheRestAnother() {
        var walk = walk(List.of(part(A, B, false, LAN), part(A, C, true)), Set.of(B, C));

        assertEquals(
                List.of(
                        new LineageLink(A, B, LinkExtent.PART, List.of(LAN), false),
                        new LineageLink(A, C, LinkExtent.PART, List.of(), true)),
                walk.links(A));
    }

    @Test
    void cellThatGoesOnKeepsWhomItDoesNotGiveAway() {
        var walk = walk(List.of(part(A, B, false, LAN)), Set.of(A, B));

        assertEquals(
                List.of(
                        new LineageLink(A, A, LinkExtent.PART, List.of(), true),
                        new LineageLink(A, B, LinkExtent.PART, List.of(LAN), false)),
                walk.links(A));
    }

    @Test
    void unnamedMembersAreNowhereIfNoPartTakesTheRest() {
        var walk = walk(List.of(part(A, B, false, LAN)), Set.of(B));

        assertEquals(
                List.of(
                        new LineageLink(A, null, LinkExtent.PART, List.of(), true),
                        new LineageLink(A, B, LinkExtent.PART, List.of(LAN), false)),
                walk.links(A));
    }

    @Test
    void partsThatMeetAgainAreWhole() {
        var walk = walk(
                List.of(part(A, B, false, LAN), part(A, C, true), whole(B, unit(9), SECOND), whole(C, unit(9), SECOND)),
                Set.of(unit(9)));

        assertEquals(List.of(new LineageLink(A, unit(9), LinkExtent.WHOLE, null, true)), walk.links(A));
    }

    @Test
    void divisionOfAPartConcernsOnlyWhoWentThere() {
        var walk = walk(
                List.of(
                        part(A, B, false, LAN),
                        part(A, C, true),
                        new LineageWalk.Line(B, unit(8), false, false, SECOND, Set.of(LAN, MINH)),
                        new LineageWalk.Line(B, unit(9), false, true, SECOND, Set.of())),
                Set.of(C, unit(8), unit(9)));

        var links = walk.links(A);

        assertEquals(List.of(LAN), named(links, unit(8)));
        assertEquals(List.of(), named(links, unit(9)));
        assertTrue(links.stream().anyMatch(link -> C.equals(link.toId()) && link.rest()));
    }

    private static LineageWalk walk(List<LineageWalk.Line> edges, Set<UUID> standing) {
        return new LineageWalk(BEFORE, edges, standing);
    }

    private static LineageWalk.Line whole(UUID from, UUID to, LocalDate on) {
        return new LineageWalk.Line(from, to, true, true, on, Set.of());
    }

    private static LineageWalk.Line part(UUID from, UUID to, boolean rest, UUID... members) {
        return new LineageWalk.Line(from, to, false, rest, FIRST, Set.of(members));
    }

    private static List<UUID> named(List<LineageLink> links, UUID to) {
        return links.stream()
                .filter(link -> to.equals(link.toId()))
                .findFirst()
                .orElseThrow()
                .members();
    }

    private static UUID unit(int number) {
        return new UUID(1, number);
    }
}
