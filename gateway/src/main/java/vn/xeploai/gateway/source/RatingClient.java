package vn.xeploai.gateway.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** What the gateway asks of rating-service. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "rating-service")
@RegisterClientHeaders(CallerHeaders.class)
interface RatingClient {
    @GET
    @Path("/meta")
    Uni<SourceMeta> meta();

    @GET
    @Path("/tallies")
    Uni<Tallies> tallies(
            @QueryParam("under") UUID under,
            @QueryParam("period") String period,
            @QueryParam("track") String track,
            @QueryParam("alsoTrack") String alsoTrack,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("detail") String detail);

    @GET
    @Path("/tallies/last-change")
    Uni<RatingChange> lastChange(
            @QueryParam("under") UUID under,
            @QueryParam("period") String period,
            @QueryParam("track") String track,
            @QueryParam("alsoTrack") String alsoTrack,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("facts") String facts);

    @GET
    @Path("/quotas")
    Uni<Quotas> quotas(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/findings/summary")
    Uni<RuleFindings> findings(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("first") int first,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/reviews/coverage")
    Uni<ReviewCoverage> reviewCoverage(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/disciplines/figures")
    Uni<DisciplineFigures> disciplineFigures(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/remedies/figures")
    Uni<RemedyFigures> remedyFigures(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/commitments/coverage")
    Uni<CommitmentCoverage> commitmentCoverage(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/awards/figures")
    Uni<AwardFigures> awardFigures(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/meetings/attendance")
    Uni<MeetingFigures> meetingFigures(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/tasks/figures")
    Uni<TaskFigures> taskFigures(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/inspections/figures")
    Uni<InspectionFigures> inspectionFigures(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/complaints/figures")
    Uni<ComplaintFigures> complaintFigures(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/reviews/missing")
    Uni<MissingSubjects> missingReviews(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("occasion") String occasion,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after,
            @QueryParam("total") Boolean total);

    @GET
    @Path("/commitments/missing")
    Uni<MissingSubjects> missingCommitments(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("programme") String programme,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after,
            @QueryParam("total") Boolean total);

    @GET
    @Path("/meetings/missing")
    Uni<CellsWithoutMeeting> missingMeetings(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after,
            @QueryParam("total") Boolean total);

    @POST
    @Path("/tallies/queries")
    Uni<Tallies> tallies(TalliesQuery query);

    @GET
    @Path("/ratings")
    Uni<RatingPage> ratings(
            @QueryParam("campaign") UUID campaign,
            @QueryParam("under") UUID under,
            @QueryParam("subjectKind") String subjectKind,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("/ratings/streaks")
    Uni<Streaks> streaks(
            @QueryParam("under") UUID under,
            @QueryParam("to") int to,
            @QueryParam("years") int years,
            @QueryParam("subjectKind") String subjectKind,
            @QueryParam("tier") String tier,
            @QueryParam("distinction") String distinction,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper ours) {
        return LenientJson.of(ours);
    }

    @ClientExceptionMapper
    static RuntimeException refused(Response response) {
        return ErrorAnswer.of(response);
    }

    /** Asks for the tallies of certain units, wherever they were. */
    record TalliesQuery(String period, String track, List<UUID> units, Instant knownAt) {
        /** More than any one question may name. */
        static final int MAX_UNITS = 50_000;
    }

    record RatingPage(List<MemberRating> items, String next) {
        public RatingPage {
            items = Shape.list(items, "items");
        }
    }
}
