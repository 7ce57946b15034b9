package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads from rating-service what is recorded in a campaign beside the ratings, as recorded at an instant. */
@Singleton
public class RegisterDirectory {
    private static final Source SOURCE = Source.RATING_SERVICE;

    private final RatingClient client;
    private final SourceCalls calls;

    RegisterDirectory(@RestClient RatingClient client, SourceCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    /** The annual reviews of a campaign at and below a unit; of the whole campaign if {@code under} is null. */
    public Uni<ReviewCoverage> reviewCoverage(UUID campaign, UUID under, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.reviewCoverage(campaign, under, knownAt));
    }

    /** Who was disciplined at and below a unit of a campaign; in the whole campaign if {@code under} is null. */
    public Uni<DisciplineFigures> disciplineFigures(UUID campaign, UUID under, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.disciplineFigures(campaign, under, knownAt));
    }

    /** The commitments of a campaign at and below a unit; of the whole campaign if {@code under} is null. */
    public Uni<CommitmentCoverage> commitmentCoverage(UUID campaign, UUID under, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.commitmentCoverage(campaign, under, knownAt));
    }

    /** The titles and forms of commendation of a campaign at and below a unit; of the whole campaign if {@code under} is null. */
    public Uni<AwardFigures> awardFigures(UUID campaign, UUID under, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.awardFigures(campaign, under, knownAt));
    }

    /**
     * The regular meetings of a campaign at and below a unit; of the whole campaign if {@code under} is null.
     *
     * @param on the last day that is counted
     */
    public Uni<MeetingFigures> meetingFigures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.meetingFigures(campaign, under, on, knownAt));
    }

    /**
     * The tasks of the programmes of a campaign at and below a unit; of the whole campaign if {@code under} is null.
     *
     * @param on the day as of which they are done, overdue or open
     */
    public Uni<TaskFigures> taskFigures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.taskFigures(campaign, under, on, knownAt));
    }

    /**
     * The inspections of a campaign at and below a unit; of the whole campaign if {@code under} is null.
     *
     * @param on the day as of which they are concluded or overdue
     */
    public Uni<InspectionFigures> inspectionFigures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.inspectionFigures(campaign, under, on, knownAt));
    }

    /**
     * The complaints about subjects of a campaign at and below a unit; of the whole campaign if {@code under} is null.
     *
     * @param on the day as of which they are open or closed
     */
    public Uni<ComplaintFigures> complaintFigures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.complaintFigures(campaign, under, on, knownAt));
    }

    /**
     * The weaknesses and remedies of a campaign at and below a unit; of the whole campaign if {@code under} is null.
     *
     * @param on the day on which remedies are overdue
     */
    public Uni<RemedyFigures> remedyFigures(UUID campaign, UUID under, LocalDate on, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.remedyFigures(campaign, under, on, knownAt));
    }

    /**
     * Who is missing in a register at and below a unit of a campaign; in the whole campaign if {@code under} is null.
     *
     * @param after the cursor of the page before; null for the first page
     */
    public Uni<MissingPage> missing(
            MissingQuestion question, UUID campaign, UUID under, Instant knownAt, String after) {
        // a cursor has the instant
        var at = after == null ? knownAt : null;
        var limit = question.limit();
        var total = question.total() ? true : null;
        return calls.callAt(SOURCE, knownAt, () -> switch (question.in()) {
            case REVIEWS ->
                client.missingReviews(campaign, under, question.occasion(), at, limit, after, total)
                        .map(MissingSubjects::page);
            case COMMITMENTS ->
                client.missingCommitments(campaign, under, question.programme(), at, limit, after, total)
                        .map(MissingSubjects::page);
            case MEETINGS ->
                client.missingMeetings(campaign, under, at, limit, after, total).map(CellsWithoutMeeting::page);
        });
    }

    /**
     * Who is missing where.
     *
     * @param occasion null unless reviews are asked about
     * @param programme null unless commitments are asked about
     * @param limit rows on a page
     * @param total whether all rows are counted
     */
    public record MissingQuestion(Register in, String occasion, String programme, int limit, boolean total) {}
}
