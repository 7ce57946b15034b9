package vn.xeploai.gateway.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.xeploai.platform.stream.NdjsonReader;

/** Reads from member-service who belongs where, on a day and as recorded at an instant. */
@Singleton
public class MemberDirectory {
    private static final Source SOURCE = Source.MEMBER_SERVICE;

    private final MemberClient client;
    private final SourceCalls calls;
    private final NdjsonReader lines;

    MemberDirectory(@RestClient MemberClient client, SourceCalls calls, ObjectMapper json) {
        this.client = client;
        this.calls = calls;
        this.lines = new NdjsonReader(json);
    }

    public Uni<SourceMeta> meta() {
        return calls.call(SOURCE, client::meta);
    }

    public Uni<MemberUnit> unit(UUID id, LocalDate on, Instant knownAt) {
        return calls.call(SOURCE, () -> client.unit(id, on, knownAt));
    }

    /** @param code an administrative code, or another as {@code system:value} */
    public Uni<MemberUnit> unitByCode(String code, LocalDate on, Instant knownAt) {
        var colon = code.indexOf(':');
        var system = colon < 0 ? null : code.substring(0, colon);
        var value = code.substring(colon + 1);
        return calls.call(SOURCE, () -> client.unitByCode(value, system, on, knownAt))
                .map(MemberClient.UnitByCode::unit);
    }

    public Uni<Member> member(UUID id, LocalDate on, Instant knownAt) {
        return calls.call(SOURCE, () -> client.member(id, on, knownAt));
    }

    public Uni<UnitHistory> history(UUID id) {
        return calls.call(SOURCE, () -> client.history(id));
    }

    /** @param depth how many levels below the root are returned; null for all */
    public Uni<MemberTree> tree(UUID root, LocalDate on, Instant knownAt, Integer depth) {
        return calls.callAt(SOURCE, knownAt, () -> client.tree(root, on, knownAt, depth));
    }

    /** @param depth at which level below the root a unit includes all below it; null for none */
    public Uni<Headcounts> headcounts(UUID under, LocalDate on, Instant knownAt, Integer depth) {
        return calls.callAt(SOURCE, knownAt, () -> client.headcounts(under, on, knownAt, depth));
    }

    /** Holders of posts of a unit and of each unit directly below it. */
    public Uni<CadreFigures> cadreFigures(UUID under, LocalDate on, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.cadreFigures(under, on, knownAt));
    }

    /** @param knownAt null for the watermark of the service */
    public Uni<UnitChange> lastChange(UUID under, LocalDate on, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.lastChange(under, on, knownAt));
    }

    /** What became of units between two days; see {@link Lineage}. */
    public Uni<Lineage> lineage(UUID under, LocalDate from, LocalDate to, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.lineage(under, from, to, knownAt));
    }

    /** All members at and below a unit: ask only where few are expected, since they are held in memory. */
    public Uni<List<RosterMember>> roster(UUID under, LocalDate on, Instant knownAt) {
        return calls.call(SOURCE, () -> client.roster(under, on, knownAt).map(this::members));
    }

    private List<RosterMember> members(String stream) {
        var members = new ArrayList<RosterMember>();
        try {
            lines.read(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)), line -> {
                if (line.path("line").asText().equals("MEMBER")) members.add(member(line));
            });
        } catch (IOException unreadable) {
            throw SourceRefusal.unusable(SOURCE, "the roster cannot be read");
        }
        return members;
    }

    private static RosterMember member(JsonNode line) {
        try {
            return new RosterMember(
                    UUID.fromString(line.path("id").asText()),
                    UUID.fromString(line.path("unitId").asText()));
        } catch (IllegalArgumentException unreadable) {
            throw SourceRefusal.unusable(SOURCE, "a member of the roster has no id or unit");
        }
    }

    /** A member and the unit of their official membership on one day. */
    public record RosterMember(UUID id, UUID unitId) {}
}
