package vn.xeploai.gateway.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** What the gateway asks of member-service. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "member-service")
@RegisterClientHeaders(CallerHeaders.class)
interface MemberClient {
    @GET
    @Path("/meta")
    Uni<SourceMeta> meta();

    @GET
    @Path("/units/{id}")
    Uni<MemberUnit> unit(
            @PathParam("id") UUID id, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/units/by-code/{code}")
    Uni<UnitByCode> unitByCode(
            @PathParam("code") String code,
            @QueryParam("system") String system,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/units/{id}/history")
    Uni<UnitHistory> history(@PathParam("id") UUID id);

    @GET
    @Path("/units/{id}/tree")
    Uni<MemberTree> tree(
            @PathParam("id") UUID id,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("depth") Integer depth);

    @GET
    @Path("/members/{id}")
    Uni<Member> member(
            @PathParam("id") UUID id, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/headcounts")
    Uni<Headcounts> headcounts(
            @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("depth") Integer depth);

    @GET
    @Path("/cadres/figures")
    Uni<CadreFigures> cadreFigures(
            @QueryParam("under") UUID under, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/headcounts/last-change")
    Uni<UnitChange> lastChange(
            @QueryParam("under") UUID under, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/lineage")
    Uni<Lineage> lineage(
            @QueryParam("under") UUID under,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/roster")
    @Produces("application/x-ndjson")
    Uni<String> roster(
            @QueryParam("under") UUID under, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt);

    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper ours) {
        return LenientJson.of(ours);
    }

    @ClientExceptionMapper
    static RuntimeException refused(Response response) {
        return ErrorAnswer.of(response);
    }

    /** @param unit the unit that carried the code on that day */
    record UnitByCode(MemberUnit unit) {
        public UnitByCode {
            Shape.present(unit, "unit");
        }
    }
}
