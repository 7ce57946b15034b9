package vn.xeploai.ratings.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.lifecycle.Lineage.Link;
import vn.xeploai.ratings.scheme.SubjectKind;

class HeirRuleTest {
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID NAMED = UUID.randomUUID();
    private static final UUID ANYBODY = UUID.randomUUID();

    private static HeirRule rule(Link... links) {
        return new HeirRule(new Lineage("FROM", List.of(links)).byUnit());
    }

    private static Link link(UUID to, String extent, boolean rest, UUID... members) {
        return new Link(OLD, to, extent, members.length == 0 ? null : List.of(members), rest);
    }

    private static void assertMember(UUID expected, HeirRule rule, UUID member) {
        assertEquals(Optional.ofNullable(expected), rule.unitOf(SubjectKind.MEMBER, member, OLD));
    }

    private static void assertCell(UUID expected, HeirRule rule) {
        assertEquals(Optional.ofNullable(expected), rule.unitOf(SubjectKind.CELL, OLD, OLD));
        assertEquals(expected == null, rule.ended(SubjectKind.CELL, OLD));
    }

    private static void assertHolder(UUID expected, HeirRule rule) {
        for (var kind : List.of(SubjectKind.LEADER, SubjectKind.OFFICIAL)) {
            assertEquals(Optional.ofNullable(expected), rule.unitOf(kind, NAMED, OLD));
            assertEquals(expected == null, rule.ended(kind, OLD));
        }
    }

    @Test
    void aHolderOfAPostGoesWithTheWholeOfTheUnitAndNeverWithAPart() {
        assertHolder(OLD, rule(link(OLD, "SAME", false)));
        assertHolder(NEW, rule(link(NEW, "WHOLE", false)));
        assertHolder(OLD, rule(link(NEW, "PART", false, NAMED), link(OLD, "PART", true)));
        assertHolder(null, rule(link(NEW, "PART", false, NAMED), link(OTHER, "PART", true)));
        assertHolder(null, rule());
    }

    @Test
    void aCollectiveEndsWithItsUnit() {
        assertEquals(Optional.of(OLD), rule(link(OLD, "SAME", false)).unitOf(SubjectKind.COLLECTIVE, OLD, OLD));
        assertTrue(rule(link(NEW, "WHOLE", false)).ended(SubjectKind.COLLECTIVE, OLD));
    }

    @Test
    void whatStaysTheSameStays() {
        var rule = rule(link(OLD, "SAME", false));

        assertMember(OLD, rule, ANYBODY);
        assertCell(OLD, rule);
    }

    @Test
    void membersGoWithTheWholeWhileTheOrganisationEnds() {
        var rule = rule(link(NEW, "WHOLE", false));

        assertMember(NEW, rule, ANYBODY);
        assertCell(null, rule);
    }

    @Test
    void namedMembersGoWhereTheyAreNamedAndTheOthersWithTheRest() {
        var rule = rule(link(NEW, "PART", false, NAMED), link(OTHER, "PART", true));

        assertMember(NEW, rule, NAMED);
        assertMember(OTHER, rule, ANYBODY);
        assertCell(null, rule);
    }

    @Test
    void aUnitThatOnlyGaveMembersAwayContinues() {
        var rule = rule(link(NEW, "PART", false, NAMED), link(OLD, "PART", true));

        assertMember(NEW, rule, NAMED);
        assertMember(OLD, rule, ANYBODY);
        assertCell(OLD, rule);
    }

    @Test
    void withoutAnAttributionNobodyIsMoved() {
        assertMember(null, rule(link(NEW, "PART", false, NAMED)), ANYBODY);
        assertMember(null, rule(link(NEW, "PART", false, NAMED), link(null, "PART", true)), ANYBODY);
        assertMember(null, rule(link(null, "NONE", false)), ANYBODY);
        assertMember(null, rule(), ANYBODY);
        assertCell(null, rule());
    }
}
