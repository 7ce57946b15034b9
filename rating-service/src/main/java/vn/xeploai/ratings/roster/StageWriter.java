package vn.xeploai.ratings.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.RosterCopy;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Stages the lines of one roster, a thousand at a time. All that it keeps in memory are the ids of the units and their depths, to detect a
 * line about a unit that the roster does not hold.
 */
class StageWriter {
    private static final int BATCH = 1000;
    private static final Map<String, SubjectKind> BY_LEVEL = Map.of(
            "CELL", SubjectKind.CELL,
            "SECTIONAL", SubjectKind.SECTIONAL_COMMITTEE,
            "GRASSROOTS", SubjectKind.GRASSROOTS_ORGANISATION,
            "IMMEDIATE_SUPERIOR", SubjectKind.SUPERIOR_ORGANISATION,
            "PROVINCE", SubjectKind.SUPERIOR_ORGANISATION);
    private static final Set<SubjectKind> DRAWN_FROM_POSTS =
            Set.of(SubjectKind.LEADER, SubjectKind.COLLECTIVE, SubjectKind.OFFICIAL, SubjectKind.AGENCY);

    private final UUID id;
    private final UUID root;
    private final List<SubjectKind> rated;
    private final StageSql stage;
    private final Map<UUID, Integer> depths = new HashMap<>();
    private final List<StageSql.Unit> units = new ArrayList<>(BATCH);
    private final List<StageSql.Subject> subjects = new ArrayList<>(BATCH);
    private final List<StageSql.Post> posts = new ArrayList<>(BATCH);
    private final boolean needsPosts;
    private Instant knownAt;
    private int unitCount;
    private int memberCount;

    StageWriter(UUID id, CampaignView campaign, StageSql stage) {
        this.id = id;
        this.root = campaign.rootUnitId();
        this.rated = campaign.subjectKinds();
        this.needsPosts = rated.stream().anyMatch(DRAWN_FROM_POSTS::contains);
        this.stage = stage;
    }

    void accept(RosterLine line) {
        switch (String.valueOf(line.line())) {
            case "HEADER" -> knownAt = line.knownAt();
            case "UNIT" -> unit(line);
            case "MEMBER" -> member(line);
            case "POST" -> post(line);
            default -> {
                // lines of a later version of the stream, which this one does not need
            }
        }
        if (units.size() >= BATCH || subjects.size() >= BATCH || posts.size() >= BATCH) flush();
    }

    private void unit(RosterLine line) {
        var inPlace = depths.isEmpty() ? root.equals(line.id()) : depths.containsKey(line.parentId());
        if (!inPlace) throw RosterRefusal.incomplete("A unit comes before the one above it, or is outside the tree");
        depths.put(line.id(), depths.getOrDefault(line.parentId(), -1) + 1);
        unitCount++;
        units.add(new StageSql.Unit(
                line.id(), line.parentId(), line.kind(), line.type(), line.partyLevel(), line.foundedOn()));
        var kind = BY_LEVEL.get(line.partyLevel());
        if (kind != null && rated.contains(kind)) {
            subjects.add(new StageSql.Subject(Ids.next(), kind, line.id(), line.id(), null, null, null));
        }
    }

    private void member(RosterLine line) {
        requireUnit(line, "A member is in a unit outside of the tree");
        memberCount++;
        if (!rated.contains(SubjectKind.MEMBER)) return;
        subjects.add(new StageSql.Subject(
                Ids.next(),
                SubjectKind.MEMBER,
                line.id(),
                line.unitId(),
                line.standing(),
                line.admittedOn(),
                line.temporaryUnitId()));
    }

    private void post(RosterLine line) {
        requireUnit(line, "A post is in a unit outside of the tree");
        if (!needsPosts) return;
        posts.add(new StageSql.Post(
                line.memberId(),
                line.unitId(),
                depths.get(line.unitId()),
                line.side(),
                line.leader(),
                line.standing()));
    }

    private void requireUnit(RosterLine line, String otherwise) {
        if (!depths.containsKey(line.unitId())) throw RosterRefusal.incomplete(otherwise);
    }

    private void flush() {
        if (!units.isEmpty()) stage.addUnits(id, units);
        if (!subjects.isEmpty()) stage.addSubjects(id, subjects);
        if (!posts.isEmpty()) stage.addPosts(id, posts);
        units.clear();
        subjects.clear();
        posts.clear();
    }

    /** Stages the rest, and the subjects that follow from posts. */
    RosterCopy finish(String sha256) {
        flush();
        if (knownAt == null) throw RosterRefusal.incomplete("The stream has no header");
        for (var kind : rated) {
            switch (kind) {
                case COLLECTIVE -> stage.drawCollectives(id);
                case AGENCY -> stage.drawAgencies(id);
                case LEADER, OFFICIAL -> stage.drawHolders(id, kind);
                default -> {
                    // drawn from units and members
                }
            }
        }
        return new RosterCopy(unitCount, memberCount, knownAt, sha256);
    }
}
