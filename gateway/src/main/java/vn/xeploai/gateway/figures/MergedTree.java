package vn.xeploai.gateway.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.UnitNode.UnitTraits;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.TreeUnit;

/**
 * The units of a report. A unit that a campaign copied has its place in the copy; above and next to the copies come the units of
 * member-service that are below no campaign. A unit of member-service that is below a campaign but not in its copy is left out: its members
 * are counted where the copy has them.
 *
 * <p>Nothing deeper than the rows is here: an entry of rating-service below the root counts everything at and below its unit, and so does a
 * unit of member-service at the depth that was read.
 */
public final class MergedTree {
    private final UUID rootId;
    private final Copies copies;
    private final BucketRule buckets;
    private final Map<UUID, TreeUnit> current = new LinkedHashMap<>();
    private final Map<UUID, Headcount> headcounts = new HashMap<>();
    private final Map<UUID, List<UUID>> children = new HashMap<>();
    private final KindCoverage coverage;
    private final boolean headsKnown;
    private final Map<UUID, UnitFigures> unreported = new HashMap<>();
    private final Set<SubjectKind> unrated = EnumSet.noneOf(SubjectKind.class);
    private final Set<SubjectKind> unratedBelow = EnumSet.noneOf(SubjectKind.class);
    private final UnitNode root;

    private MergedTree(UUID rootId, MemberTree tree, Headcounts counts, Tallies tallies) {
        this.rootId = rootId;
        copies = Copies.of(tallies);
        buckets = tallies == null || tallies.scheme() == null ? null : new BucketRule(tallies.scheme());
        if (tree != null) tree.units().forEach(unit -> current.put(unit.id(), unit));
        if (counts != null) counts.units().forEach(count -> headcounts.put(count.unitId(), count));
        coverage = new KindCoverage(rootId, current.values(), copies);
        headsKnown = counts != null;
        headcounts.values().forEach(count -> addUnrated(SubjectKind.MEMBER, count.unitId(), count.total()));
        current.values().forEach(unit -> SubjectKind.ofUnit(unit.partyLevel())
                .ifPresent(kind -> addUnrated(kind, unit.id(), 1)));
        var placed = place();
        root = node(rootId);
        requireReached(placed);
    }

    /**
     * Merges the answers about the units at and below {@code root}.
     *
     * @param tree null if member-service did not answer, as with {@code headcounts}
     * @param tallies null if rating-service did not answer
     */
    public static MergedTree of(UUID root, MemberTree tree, Headcounts headcounts, Tallies tallies) {
        return new MergedTree(root, tree, headcounts, tallies);
    }

    public UnitNode root() {
        return root;
    }

    /** All units below no campaign that rates members, so that only member-service counts them. */
    public Set<UUID> unitsWithoutRatedMembers() {
        return current.keySet().stream()
                .filter(unit -> !coverage.rates(unit, SubjectKind.MEMBER))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units below which rating-service has not all organisations, so that they are read from member-service. */
    public List<UUID> unseen() {
        return coverage.unseen();
    }

    /** What exists here and no campaign rates. Where a service did not answer, what cannot be ruled out is unrated too. */
    public UnratedKinds unrated() {
        var all = EnumSet.copyOf(unrated);
        Stream.of(SubjectKind.values())
                .filter(coverage::leavesOut)
                .filter(kind -> kind == SubjectKind.MEMBER ? !headsKnown : current.isEmpty())
                .forEach(all::add);
        return new UnratedKinds(all, unratedBelow);
    }

    /** Subjects that no campaign rates here are not reported where another campaign rates their kind, and else left out. */
    private void addUnrated(SubjectKind kind, UUID unit, long count) {
        if (count == 0 || coverage.rates(unit, kind)) return;
        if (coverage.leavesOut(kind)) {
            unrated.add(kind);
            if (!unit.equals(rootId)) unratedBelow.add(kind);
            return;
        }
        var copied = nearestInCopy(unit);
        var figures = UnitFigures.of(kind, Figures.notReported(count));
        unreported.merge(copied == null ? unit : copied, figures, UnitFigures::plus);
    }

    /** Those among them that need a finding: the highest ones, and any above a campaign that has members of its own. */
    public List<TreeUnit> withoutCampaign() {
        return current.values().stream()
                .filter(unit -> belowNoCampaign(unit.id()))
                .filter(unit -> unit.id().equals(rootId) || hasCopyBelow(unit.parentId()))
                .filter(unit -> !hasCopyBelow(unit.id()) || headcounts.containsKey(unit.id()))
                .toList();
    }

    private boolean hasCopyBelow(UUID unit) {
        if (copies.contains(unit)) return true;
        return children.getOrDefault(unit, List.of()).stream().anyMatch(this::hasCopyBelow);
    }

    private int place() {
        var units = new ArrayList<>(copies.units());
        current.keySet().stream().filter(this::belowNoCampaign).forEach(units::add);
        units.remove(rootId);
        for (UUID unit : units) {
            children.computeIfAbsent(parent(unit), any -> new ArrayList<>()).add(unit);
        }
        return units.size() + 1;
    }

    private boolean belowNoCampaign(UUID unit) {
        return nearestInCopy(unit) == null;
    }

    private UUID nearestInCopy(UUID unit) {
        for (var step = unit; step != null; step = currentParent(step)) {
            if (copies.contains(step)) return step;
        }
        return null;
    }

    private UUID currentParent(UUID unit) {
        var found = current.get(unit);
        return found == null || unit.equals(rootId) ? null : found.parentId();
    }

    /** Where the copy has it, else where member-service has it, else directly below the root. */
    private UUID parent(UUID unit) {
        for (var tally : copies.of(unit)) {
            if (copies.parent(tally) != null) return tally.parentId();
        }
        var above = currentParent(unit);
        if (above == null) return rootId;
        var copied = nearestInCopy(above);
        return copied == null ? above : copied;
    }

    private UnitNode node(UUID id) {
        var below =
                children.getOrDefault(id, List.of()).stream().map(this::node).toList();
        var tallies = copies.of(id);
        var covered = tallies.isEmpty()
                ? coveredBelow(id, below)
                : !unreported.containsKey(id)
                        && tallies.stream().allMatch(tally -> Boolean.TRUE.equals(tally.submittedAll()));
        var membersCopied = copies.kinds(id).contains(SubjectKind.MEMBER);
        var counted = headcounts.containsKey(id) || membersCopied || headsKnown && !tallies.isEmpty();
        var marks = OwnMarks.of(tallies);
        return new UnitNode(
                id, traits(id), current.get(id), own(id), marks, copies.submission(id), covered, counted, below);
    }

    /** What a superior organisation above all campaigns has to submit is below it: it is in none of them itself. */
    private boolean coveredBelow(UUID id, List<UnitNode> below) {
        return !below.isEmpty()
                && !headcounts.containsKey(id)
                && SubjectKind.ofUnit(traits(id).partyLevel()).equals(Optional.of(SubjectKind.SUPERIOR_ORGANISATION))
                && below.stream().allMatch(UnitNode::submitted);
    }

    private UnitTraits traits(UUID id) {
        var tallies = copies.of(id);
        if (!tallies.isEmpty()) {
            var tally = tallies.get(0);
            return new UnitTraits(tally.kind(), tally.type(), tally.partyLevel());
        }
        var unit = current.get(id);
        return unit == null
                ? new UnitTraits(null, null, null)
                : new UnitTraits(unit.kind(), unit.type(), unit.partyLevel());
    }

    private UnitFigures own(UUID id) {
        var notReported = unreported.getOrDefault(id, UnitFigures.NONE);
        return copies.of(id).stream()
                .flatMap(tally -> tally.counts().stream())
                .map(count -> buckets.figures(count))
                .reduce(notReported, UnitFigures::plus);
    }

    /** Contradicting copies could place units below themselves. */
    private void requireReached(int placed) {
        if (count(root) != placed) throw SourceRefusal.unusable(Source.RATING_SERVICE, "the copied trees contradict");
    }

    private static int count(UnitNode node) {
        return 1 + node.children().stream().mapToInt(MergedTree::count).sum();
    }
}
