package vn.xeploai.ratings.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.platform.stream.NdjsonReader;
import vn.xeploai.platform.stream.NdjsonReader.BrokenStream;
import vn.xeploai.ratings.register.MemberService;
import vn.xeploai.ratings.register.RegisteredUnit;
import vn.xeploai.ratings.register.UnitDirectory;

/** The rosters of member-service: a roster is read to its end, or refused with the reason. */
@ApplicationScoped
class RosterDirectory {
    private static final Logger LOG = Logger.getLogger(RosterDirectory.class);
    private static final int LOOK_AGAIN_MILLIS = 100;
    /** Deeper than any tree of the Party; a longer chain of parents is a circle. */
    private static final int DEEPEST = 20;

    private final RosterClient client;
    private final UnitDirectory units;
    private final RosterConfig config;
    private final ObjectMapper json;

    RosterDirectory(@RestClient RosterClient client, UnitDirectory units, RosterConfig config, ObjectMapper json) {
        this.client = client;
        this.units = units;
        this.config = config;
        this.json = json;
    }

    /**
     * Waits until all that member-service has recorded up to now is settled. A roster is read as of the watermark, which an act that is still
     * running holds back, so that the roster would lack acts that were completed since its begin.
     *
     * @throws Refusal 503 {@code member-service-unavailable}, {@code roster-not-settled}
     */
    void awaitSettled() {
        var end = System.nanoTime() + config.settleTimeout().toNanos();
        var meta = meta();
        var newest = meta.newestActAt();
        while (!meta.isSettled(newest)) {
            if (System.nanoTime() > end) throw RosterRefusal.notSettled(newest);
            pause();
            meta = meta();
        }
    }

    private RosterClient.MemberMeta meta() {
        return MemberService.asked(client::meta).orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * Passes on the lines of a roster one by one, in constant memory.
     *
     * @return the hash of the stream, which has been checked
     * @throws Refusal 503 {@code member-service-unavailable}, 502 {@code roster-incomplete} (nothing of it may be kept),
     *     422 {@code campaign-root-not-active}
     */
    String read(UUID root, LocalDate on, Consumer<RosterLine> each) {
        try (var stream = opened(root, on)) {
            return read(stream, each);
        } catch (BrokenStream broken) {
            throw RosterRefusal.incomplete(broken.getMessage());
        } catch (IOException | UncheckedIOException | ProcessingException cut) {
            LOG.warnf("The roster of %s was cut: %s", root, cut.getMessage());
            throw RosterRefusal.incomplete("The stream was cut");
        }
    }

    private InputStream opened(UUID root, LocalDate on) {
        return MemberService.asked(() -> client.roster(root, on)).orElseThrow(() -> RosterRefusal.rootNotActive(root));
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
        var unit = unit(root, on, knownAt);
        while (unit.parentId() != null && above.size() < DEEPEST) {
            above.add(unit.parentId());
            unit = unit(unit.parentId(), on, knownAt);
        }
        return above;
    }

    private RegisteredUnit unit(UUID unit, LocalDate on, Instant knownAt) {
        return units.find(unit, on, knownAt).orElseThrow(() -> RosterRefusal.rootNotActive(unit));
    }

    /** Whether the unit exists on that day. */
    boolean exists(UUID unit, LocalDate on, Instant knownAt) {
        return units.find(unit, on, knownAt).isPresent();
    }
}
