package vn.xeploai.gateway.basis;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.scope.Question;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.scope.ScopeService;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.LineageExtent;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberRating;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/** Asks both services for what a restated report is made from. */
@Singleton
public class RestatedReader {
    private static final int AT_ONCE = 4;

    private final ScopeService scopes;
    private final MemberDirectory members;
    private final RatingDirectory ratings;

    RestatedReader(ScopeService scopes, MemberDirectory members, RatingDirectory ratings) {
        this.scopes = scopes;
        this.members = members;
        this.ratings = ratings;
    }

    /**
     * What the answer is a function of. Units may have come from anywhere, so the scope is everything on either day below the tops of the
     * trees that the lineage touches: it is wider than necessary, and a fact elsewhere may give the same figures another instant.
     */
    public Uni<Scope> scope(Question question, Scope.Unit unit, LocalDate to) {
        if (unit.id() == null) return scopes.scope(question, unit);
        return members.lineage(unit.id(), question.on(), to, question.knownAt())
                .chain(lineage -> scopes.scope(question, unit, subtrees(unit.id(), question.on(), to, lineage)));
    }

    private static List<Scope.Subtree> subtrees(UUID unit, LocalDate on, LocalDate to, Lineage lineage) {
        var subtrees = new ArrayList<Scope.Subtree>();
        tops(lineage.fromUnits()).forEach(top -> subtrees.add(new Scope.Subtree(top, on, true)));
        tops(lineage.toUnits()).forEach(top -> subtrees.add(new Scope.Subtree(top, to, false)));
        if (subtrees.stream().noneMatch(Scope.Subtree::rated)) {
            var day = lineage.scope() == Lineage.Scope.TO ? to : on;
            subtrees.add(new Scope.Subtree(unit, day, true));
        }
        return subtrees;
    }

    private static Stream<UUID> tops(List<TreeUnit> units) {
        var ids = units.stream().map(TreeUnit::id).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> unit.parentId() == null || !ids.contains(unit.parentId()))
                .map(TreeUnit::id)
                .sorted();
    }

    public Uni<RestatedFacts> read(Scope scope, LocalDate to) {
        return members.lineage(scope.id(), scope.on(), to, scope.knownAt()).chain(lineage -> read(scope, lineage));
    }

    private Uni<RestatedFacts> read(Scope scope, Lineage lineage) {
        return Uni.combine()
                .all()
                .unis(tallies(scope, lineage), headcounts(scope, lineage))
                .asTuple()
                .chain(both -> read(scope, lineage, both.getItem1(), both.getItem2()));
    }

    private Uni<RestatedFacts> read(Scope scope, Lineage lineage, Tallies tallies, List<Headcount> headcounts) {
        return Uni.combine()
                .all()
                .unis(divided(tallies, lineage, scope), rosters(tallies, lineage, headcounts, scope))
                .with((members, rosters) -> new RestatedFacts(
                        scope.unit().found().asTreeUnit(), lineage, tallies, headcounts, members, rosters));
    }

    /** Of a unit that existed then, all that was copied below it; otherwise of the units that links start from, and of those above them. */
    private Uni<Tallies> tallies(Scope scope, Lineage lineage) {
        var period = scope.period().text();
        if (lineage.scope() == Lineage.Scope.FROM) return ratings.units(scope.id(), period, scope.knownAt());
        var units = new LinkedHashSet<>(List.of(scope.id()));
        lineage.fromUnits().forEach(unit -> units.add(unit.id()));
        return ratings.units(List.copyOf(units), period, scope.knownAt());
    }

    private Uni<List<Headcount>> headcounts(Scope scope, Lineage lineage) {
        var from = lineage.links().stream().map(Lineage.Link::fromId).collect(Collectors.toSet());
        var highest = lineage.fromUnits().stream()
                .filter(unit -> from.contains(unit.id()) && !from.contains(unit.parentId()))
                .map(TreeUnit::id)
                .toList();
        return Parallel.ask(highest, AT_ONCE, unit -> members.headcounts(unit, scope.on(), scope.knownAt(), null))
                .map(answers -> answers.stream()
                        .map(Headcounts::units)
                        .flatMap(List::stream)
                        .filter(count -> from.contains(count.unitId()))
                        .toList());
    }

    /** Single members are read only of units that were divided. */
    private Uni<Map<UnitTally.Key, List<MemberRating>>> divided(Tallies tallies, Lineage lineage, Scope scope) {
        var parts = parts(lineage);
        var divided = tallies.units().stream()
                .filter(tally -> parts.contains(tally.unitId()))
                .filter(tally -> tally.counts().stream()
                        .anyMatch(count -> count.subjectKind().equals("MEMBER")))
                .toList();
        return Parallel.ask(divided, AT_ONCE, tally -> members(tally, scope)).map(answers -> {
            var members = new HashMap<UnitTally.Key, List<MemberRating>>();
            for (int i = 0; i < answers.size(); i++) members.put(divided.get(i).key(), answers.get(i));
            return members;
        });
    }

    /** Only of units that were divided and not empty, and whose members no campaign rates. */
    private Uni<Map<UUID, List<UUID>>> rosters(
            Tallies tallies, Lineage lineage, List<Headcount> headcounts, Scope scope) {
        var campaigns = new Coverage(lineage, tallies);
        if (campaigns.leavesOut(SubjectKind.MEMBER)) return Uni.createFrom().item(Map.of());
        var parts = parts(lineage);
        var divided = headcounts.stream()
                .filter(count -> count.total() > 0)
                .map(Headcount::unitId)
                .filter(unit -> parts.contains(unit) && !campaigns.rates(unit, SubjectKind.MEMBER))
                .toList();
        return Parallel.ask(divided, AT_ONCE, unit -> roster(unit, scope)).map(answers -> {
            var rosters = new HashMap<UUID, List<UUID>>();
            for (int i = 0; i < answers.size(); i++) rosters.put(divided.get(i), answers.get(i));
            return rosters;
        });
    }

    private Uni<List<UUID>> roster(UUID unit, Scope scope) {
        return members.roster(unit, scope.on(), scope.knownAt()).map(roster -> roster.stream()
                .filter(member -> member.unitId().equals(unit))
                .map(MemberDirectory.RosterMember::id)
                .toList());
    }

    private static Set<UUID> parts(Lineage lineage) {
        return lineage.links().stream()
                .filter(link -> link.extent() == LineageExtent.PART)
                .map(Lineage.Link::fromId)
                .collect(Collectors.toSet());
    }

    private Uni<List<MemberRating>> members(UnitTally tally, Scope scope) {
        return ratings.ratings(tally.campaignId(), tally.unitId(), scope.knownAt(), Integer.MAX_VALUE)
                .map(RatingDirectory.MemberRatings::ratings)
                .map(all -> all.stream()
                        .filter(rating -> rating.unitId().equals(tally.unitId()) && rating.onRoster())
                        .toList());
    }
}
