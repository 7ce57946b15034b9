package vn.xeploai.ratings.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.xeploai.platform.stream.NdjsonReader;
import vn.xeploai.platform.stream.NdjsonReader.BrokenStream;

/** member-service as rating-service sees it: a whole roster, or a refusal that says why there is none. */
@ApplicationScoped
class RosterDirectory {
    private static final Logger LOG = Logger.getLogger(RosterDirectory.class);
    private static final int NOT_FOUND = 404;
    /** Deeper than any tree of the Party; a longer chain of parents is a circle. */
    private static final int DEEPEST = 20;

    private final RosterClient client;
    private final ObjectMapper json;

    RosterDirectory(@RestClient RosterClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /**
     * Hands on the lines of a roster one by one, in constant memory.
     *
     * @return the hash of the stream, which has been checked
     * @throws RosterRefusal 503 {@code member-service-unavailable}, 502 {@code roster-incomplete} (nothing of it may be kept),
     *     422 {@code campaign-root-not-standing}
     */
    String read(UUID root, LocalDate on, Consumer<RosterLine> each) {
        try (var stream = asked(root, () -> client.roster(root, on))) {
            return read(stream, each);
        } catch (BrokenStream broken) {
            throw RosterRefusal.incomplete(broken.getMessage());
        } catch (IOException | UncheckedIOException | ProcessingException cut) {
            LOG.warnf("The roster of %s was cut: %s", root, cut.getMessage());
            throw RosterRefusal.incomplete("The stream was cut");
        }
    }

    private String read(InputStream stream, Consumer<RosterLine> each) throws IOException {
        return new NdjsonReader(json)
                .read(stream, line -> each.accept(line(line)))
                .sha256();
    }

    private RosterLine line(JsonNode line) {
        try {
            return json.treeToValue(line, RosterLine.class);
        } catch (JsonProcessingException unreadable) {
            throw RosterRefusal.incomplete("A line of the stream cannot be read");
        }
    }

    /** The units above the root on that day, the nearest first. */
    List<UUID> ancestors(UUID root, LocalDate on, Instant knownAt) {
        var above = new ArrayList<UUID>();
        var unit = asked(root, () -> client.unit(root, on, knownAt));
        while (unit.parentId() != null && above.size() < DEEPEST) {
            var parent = unit.parentId();
            above.add(parent);
            unit = asked(parent, () -> client.unit(parent, on, knownAt));
        }
        return above;
    }

    /** Whether the unit stands on that day. */
    boolean stands(UUID unit, LocalDate on, Instant knownAt) {
        try {
            client.unit(unit, on, knownAt);
            return true;
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) return false;
            throw RosterRefusal.memberServiceUnavailable();
        } catch (ProcessingException unreachable) {
            throw RosterRefusal.memberServiceUnavailable();
        }
    }

    private static <T> T asked(UUID unit, Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) throw RosterRefusal.rootNotStanding(unit);
            LOG.warnf("member-service answered %d", refused.getResponse().getStatus());
            throw RosterRefusal.memberServiceUnavailable();
        } catch (ProcessingException unreachable) {
            LOG.warnf("member-service cannot be reached: %s", unreachable.getMessage());
            throw RosterRefusal.memberServiceUnavailable();
        }
    }
}
