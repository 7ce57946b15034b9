package vn.xeploai.ratings.roster;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.CampaignView;

/** The rosters of campaigns, as the acts of the lifecycle change them. */
@Singleton
public class Rosters {
    private final StageSql stage;
    private final RosterSql sql;
    private final RosterHandOverSql handOver;

    Rosters(StageSql stage, RosterSql sql, RosterHandOverSql handOver) {
        this.stage = stage;
        this.sql = sql;
        this.handOver = handOver;
    }

    /** Another campaign of the period that rates one of the same kinds in one of the staged units, and whose root has not ended. */
    public Optional<UUID> findOverlapping(CampaignView campaign, StagedRoster staged) {
        return stage.overlapping(staged.id(), campaign).stream()
                .map(StageSql.Overlap::id)
                .filter(other -> !staged.ended().contains(other))
                .findFirst();
    }

    /**
     * Leaves out subjects that are rated elsewhere, since nobody may be counted twice: those that this campaign has handed over, and those
     * that are still on the roster of a campaign whose root has ended. Those that it has received remain.
     */
    public void leaveOutOthers(UUID campaignId, StagedRoster staged) {
        stage.leaveOutHandedOver(staged.id(), campaignId);
        stage.leaveOutRatedIn(staged.id(), staged.ended());
        stage.addReceived(staged.id(), campaignId);
    }

    public RosterDifference difference(UUID campaignId, StagedRoster staged, boolean dryRun) {
        return RosterDifference.of(
                dryRun,
                sql.subjectChanges(campaignId, staged.id()),
                sql.unitChanges(campaignId, staged.id()),
                staged.copy().knownAt());
    }

    /**
     * Copies a staged roster into a locked campaign: what is the same remains, what is not is closed and recorded anew. The lock on the
     * campaign locks all its ratings, since every act on a rating holds its campaign.
     *
     * @param reason why those who are no longer on the roster have left it
     * @return the units that the act changed
     */
    public Set<UUID> copy(UUID campaignId, StagedRoster staged, String reason, Act act) {
        sql.closeUnits(campaignId, staged.id(), act);
        sql.addUnits(campaignId, staged.id(), act);
        sql.closeAncestors(campaignId, staged.ancestors(), act);
        sql.addAncestors(campaignId, staged.ancestors(), act);
        sql.addRatings(campaignId, staged.id(), act);
        sql.closeEntries(campaignId, staged.id(), act);
        sql.addEntries(campaignId, staged.id(), act);
        sql.addLeavers(campaignId, reason, act);
        return sql.changedUnits(campaignId, act);
    }

    /** Takes subjects off the roster of a campaign and puts them on those of others; all campaigns are locked. */
    public List<RatingSuccessor> handOver(List<HandOver> subjects, Act act) {
        var ratings = subjects.stream().map(HandOver::ratingId).toList();
        var receivers = subjects.stream().map(HandOver::campaignId).toList();
        var units = subjects.stream().map(HandOver::unitId).toList();
        handOver.closeEntries(ratings, act);
        handOver.addLeavers(ratings, receivers, act);
        handOver.addRatings(
                ratings, receivers, ratings.stream().map(any -> Ids.next()).toList(), act);
        var successors = handOver.successors(ratings, receivers);
        handOver.closeOffRoster(
                successors.stream().map(RatingSuccessor::successorId).toList(), act);
        handOver.addEntries(ratings, receivers, units, act);
        return successors;
    }

    /** The units in whose rosters the act recorded or closed an entry. */
    public List<CampaignUnit> changedUnits(Collection<UUID> campaigns, Act act) {
        return handOver.changedUnits(campaigns, act);
    }

    /**
     * An undecided subject that moves to the roster of another campaign.
     *
     * @param ratingId in the campaign that it leaves
     * @param campaignId that rates it from now on
     * @param unitId of that campaign's tree
     */
    public record HandOver(UUID ratingId, UUID campaignId, UUID unitId) {}

    /** The rating of the same subject in the campaign to which a rating was handed over. */
    public record RatingSuccessor(UUID ratingId, UUID successorId) {}
}
