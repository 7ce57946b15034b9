package vn.xeploai.ratings.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.RosterCopy;

/**
 * Reads a roster from member-service and stages it, outside of any act: it may take long, and a long act holds back what everybody else
 * can read as settled.
 */
@ApplicationScoped
public class RosterPull {
    /** The class of SQL states for broken keys and missing values. */
    private static final String INTEGRITY_VIOLATION = "23";

    private final RosterDirectory directory;
    private final StageSql stage;

    RosterPull(RosterDirectory directory, StageSql stage) {
        this.directory = directory;
        this.stage = stage;
    }

    /**
     * Runs the work on the staged roster of a campaign, and deletes the stage after it.
     *
     * @throws vn.xeploai.platform.problem.Refusal 503 {@code member-service-unavailable} or {@code roster-not-settled},
     *     502 {@code roster-incomplete}, 422 {@code campaign-root-not-active}
     */
    public <T> T staged(CampaignView campaign, Function<StagedRoster, T> work) {
        var id = Ids.next();
        try {
            return work.apply(pull(campaign, id));
        } finally {
            stage.clear(id);
        }
    }

    private StagedRoster pull(CampaignView campaign, UUID id) {
        directory.awaitSettled();
        var copy = read(campaign, new StageWriter(id, campaign, stage));
        var ancestors = directory.ancestors(campaign.rootUnitId(), campaign.rosterOn(), copy.knownAt());
        var ended = stage.overlapping(id, campaign).stream()
                .filter(other -> !directory.exists(other.rootUnitId(), campaign.rosterOn(), copy.knownAt()))
                .map(StageSql.Overlap::id)
                .toList();
        return new StagedRoster(id, copy, ancestors, ended);
    }

    private RosterCopy read(CampaignView campaign, StageWriter writer) {
        try {
            return writer.finish(directory.read(campaign.rootUnitId(), campaign.rosterOn(), writer::accept));
        } catch (UnableToExecuteStatementException failure) {
            if (!violatesIntegrity(failure)) throw failure;
            throw RosterRefusal.incomplete("The stream names something twice or leaves a field out");
        }
    }

    private static boolean violatesIntegrity(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException cause
                && String.valueOf(cause.getSQLState()).startsWith(INTEGRITY_VIOLATION);
    }
}
