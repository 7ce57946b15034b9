package vn.xeploai.ratings.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.RosterCopy;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Sorts the lines of one roster into units, subjects and posts and stages them a thousand at a time. Of all that it has seen it remembers the ids of
 * the units and how deep they stand, so that a line about a unit that the roster does not hold is found.
 */
class StageWriter {
    private static final int BATCH = 1000;

    private final UUID id;
    private final UUID root;
    private final List<SubjectKind> rated;
    private final RosterStage stage;
    private final Map<UUID, Integer> depths = new HashMap<>();
    private final List<StagedUnit> units = new ArrayList<>(BATCH);
    private final List<StagedSubject> subjects = new ArrayList<>(BATCH);
    private final List<StagedPost> posts = new ArrayList<>(BATCH);
    private final boolean needsPosts;
    private Instant knownAt;
    private int unitCount;
    private int memberCount;

    StageWriter(UUID id, CampaignView campaign, RosterStage stage) {
        this.id = id;
        this.root = campaign.rootUnitId();
        this.rated = campaign.subjectKinds();
        this.needsPosts = PostedSubjects.matterTo(campaign);
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
        if (!inPlace) throw RosterRefusal.incomplete("A unit stands before the one above it, or outside of the tree");
        depths.put(line.id(), depths.getOrDefault(line.parentId(), -1) + 1);
        unitCount++;
        units.add(StagedUnit.of(line));
        StagedSubject.unit(line)
                .filter(subject -> rated.contains(subject.subjectKind()))
                .ifPresent(subjects::add);
    }

    private void member(RosterLine line) {
        if (!depths.containsKey(line.unitId()))
            throw RosterRefusal.incomplete("A member is in a unit outside of the tree");
        memberCount++;
        if (rated.contains(SubjectKind.MEMBER)) subjects.add(StagedSubject.member(line));
    }

    private void post(RosterLine line) {
        if (!depths.containsKey(line.unitId()))
            throw RosterRefusal.incomplete("A post is in a unit outside of the tree");
        if (needsPosts) posts.add(StagedPost.of(line, depths.get(line.unitId())));
    }

    void flush() {
        if (!units.isEmpty()) stage.addUnits(id, units);
        if (!subjects.isEmpty()) stage.addSubjects(id, subjects);
        if (!posts.isEmpty()) stage.addPosts(id, posts);
        units.clear();
        subjects.clear();
        posts.clear();
    }

    RosterCopy copy(String sha256) {
        if (knownAt == null) throw RosterRefusal.incomplete("The stream has no header");
        return new RosterCopy(unitCount, memberCount, knownAt, sha256);
    }
}
