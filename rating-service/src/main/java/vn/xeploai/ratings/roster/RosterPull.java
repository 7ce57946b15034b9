package vn.xeploai.ratings.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.CampaignView;

/**
 * Pulls a roster and stages it, outside of any act: the pull may take long, and an act that takes long holds back what everybody
 * else can read as settled.
 */
@ApplicationScoped
class RosterPull {
    /** The class of SQL states for broken keys and missing values. */
    private static final String INTEGRITY_VIOLATION = "23";

    private final RosterDirectory directory;
    private final RosterStage stage;
    private final PostedSubjects posted;
    private final RosterComparison comparison;

    RosterPull(RosterDirectory directory, RosterStage stage, PostedSubjects posted, RosterComparison comparison) {
        this.directory = directory;
        this.stage = stage;
        this.posted = posted;
        this.comparison = comparison;
    }

    /** Lets {@code keep} work on the staged roster, which is thrown away after it. */
    <T> T stagedFor(CampaignView campaign, Function<Stage, T> keep) {
        var id = Ids.next();
        try {
            return keep.apply(pull(campaign, id));
        } finally {
            stage.clear(id);
        }
    }

    private Stage pull(CampaignView campaign, UUID id) {
        var writer = new StageWriter(id, campaign, stage);
        var sha256 = read(campaign, writer);
        var copy = writer.copy(sha256);
        posted.draw(campaign, id);
        var ancestors = directory.ancestors(campaign.rootUnitId(), campaign.rosterOn(), copy.knownAt());
        return new Stage(id, copy, ancestors, ended(campaign, id, copy.knownAt()));
    }

    private List<UUID> ended(CampaignView campaign, UUID id, Instant knownAt) {
        return comparison.overlapping(campaign.id(), id).stream()
                .filter(other -> !directory.stands(other.rootUnitId(), campaign.rosterOn(), knownAt))
                .map(OverlappingCampaign::id)
                .toList();
    }

    private String read(CampaignView campaign, StageWriter writer) {
        try {
            var sha256 = directory.read(campaign.rootUnitId(), campaign.rosterOn(), writer::accept);
            writer.flush();
            return sha256;
        } catch (UnableToExecuteStatementException failure) {
            if (!isUnfit(failure)) throw failure;
            throw RosterRefusal.incomplete("The stream names something twice or leaves a field out");
        }
    }

    private static boolean isUnfit(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException cause
                && String.valueOf(cause.getSQLState()).startsWith(INTEGRITY_VIOLATION);
    }
}
