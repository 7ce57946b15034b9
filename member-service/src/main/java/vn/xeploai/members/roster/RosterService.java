package vn.xeploai.members.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.xeploai.members.unit.UnitService;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.stream.NdjsonWriter;
import vn.xeploai.platform.time.Days;

@ApplicationScoped
class RosterService {
    private final RosterQueries queries;
    private final UnitService units;
    private final Watermark watermark;
    private final Days days;
    private final ObjectMapper json;

    RosterService(RosterQueries queries, UnitService units, Watermark watermark, Days days, ObjectMapper json) {
        this.queries = queries;
        this.units = units;
        this.watermark = watermark;
        this.days = days;
        this.json = json;
    }

    /** Everything that can be refused is refused before the first byte. */
    StreamingOutput stream(UUID under, LocalDate on, Instant knownAt) {
        var day = days.orToday(on);
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        units.requireStanding(under, day, instant);
        return out -> {
            var lines = new NdjsonWriter(out, json);
            lines.line(new RosterLine.Header("HEADER", under, day, settled));
            queries.stream(under, day, instant, row -> write(lines, row));
            lines.end();
        };
    }

    private static void write(NdjsonWriter lines, RosterLine row) {
        try {
            lines.line(row);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
