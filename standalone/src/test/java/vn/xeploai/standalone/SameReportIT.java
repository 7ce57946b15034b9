package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.JavaProcesses.await;
import static vn.xeploai.standalone.ReportRows.row;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.xeploai.standalone.sample.SampleLoader;

/** The packaged system returns the same report again after any repetition, kill or restart. */
@ExtendWith(SharedSystem.class)
class SameReportIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String O_MON_2022 = "reports/districts/917?period=2022";

    private final WholeSystem system;
    private final Api api;

    SameReportIT(WholeSystem system) {
        this.system = system;
        this.api = new Api(system.gateway(), system.token());
    }

    @Test
    void loadingAgainChangesNothing() throws Exception {
        var before = api.get(O_MON_2022).body();
        new SampleLoader()
                .load(system.gateway(), system::launcherToken, new PrintStream(OutputStream.nullOutputStream()));

        assertEquals(before, api.get(O_MON_2022).body());
        assertEquals("2025-07-01", api.reform().get("effectiveOn").asText());
        assertEquals(18, api.sampleCampaigns().size());
    }

    @Test
    void theReportOfAPrintedInstantIsTheSameBytes() throws Exception {
        var first = api.get(O_MON_2022);
        var printed = Api.parse(first);
        var again = api.get(O_MON_2022
                + "&on=%s&knownAt=%s"
                        .formatted(
                                printed.get("on").asText(),
                                printed.get("knownAt").asText()));

        assertEquals(first.body(), again.body());
        assertEquals(
                first.headers().firstValue("ETag").orElseThrow(),
                again.headers().firstValue("ETag").orElseThrow());
    }

    @Test
    void aReportAsSubmittedIsTheSameBytesAfterLaterCorrections() throws Exception {
        var ward = resubmission("253", "08824", 2018);
        var asSubmitted = ward.report(1);
        assertEquals(409, ward.correct().statusCode());
        assertEquals(201, ward.unlock().statusCode());
        assertEquals(201, ward.correct().statusCode());
        assertEquals(201, ward.submit().statusCode());
        var again = ward.report(1);

        assertEquals(200, asSubmitted.statusCode());
        assertEquals(asSubmitted.body(), again.body());
        assertEquals(asSubmitted.headers().firstValue("ETag"), again.headers().firstValue("ETag"));
        assertNotEquals(
                Api.parse(again).get("figuresHash"), Api.parse(ward.report(2)).get("figuresHash"));
        var difference = ward.submission(2).at("/links/difference").asText().substring("/api/v1/".length());
        assertEquals(1, api.json(difference).at("/subjects/items").size());
        assertEquals(
                2,
                row(api.district("253", 2018), "08824")
                        .at("/submission/version")
                        .asInt());
    }

    private Resubmission resubmission(String district, String commune, int year) throws Exception {
        var day = year + "-12-31";
        var root = api.json("units/by-code/%s?on=%s".formatted(district, day))
                .at("/unit/id")
                .asText();
        var ward = api.json("units/by-code/%s?on=%s".formatted(commune, day))
                .at("/unit/id")
                .asText();
        var campaign = api.json("campaigns?period=%d&root=%s".formatted(year, root))
                .at("/items/0/id")
                .asText();
        return new Resubmission(api, campaign, ward);
    }

    @Test
    void aServiceThatIsDownIsNamedAndItsFiguresAreNull() throws Exception {
        var whole = api.get(O_MON_2022).body();
        system.kill("rating-service");
        var refused = api.get(O_MON_2022);
        var partial = api.get(O_MON_2022 + "&allowPartial=true");

        assertEquals(503, refused.statusCode());
        assertTrue(refused.body().contains("rating-service"), refused.body());
        assertEquals(200, partial.statusCode());
        assertFalse(Api.parse(partial).get("complete").asBoolean());
        assertTrue(row(Api.parse(partial), "31156").get("grade").isNull());
        assertTrue(partial.headers().firstValue("ETag").isEmpty());
        await(PATIENCE, () -> api.get(O_MON_2022).statusCode() == 200);
        assertEquals(whole, api.get(O_MON_2022).body());
    }

    @Test
    void whatWasAcknowledgedSurvivesTheKillingOfAll() throws Exception {
        var before = api.get(O_MON_2022).body();
        var district =
                api.json("units/by-code/195?on=2017-12-31").at("/unit/id").asText();
        var campaign = api.json("campaigns?period=2017&root=" + district)
                .at("/items/0/id")
                .asText();
        var commune =
                api.json("units/by-code/06763?on=2017-12-31").at("/unit/id").asText();
        var writes = new AcknowledgedWrites(api, campaign, commune);
        var writers = writes.begin();
        await(PATIENCE, () -> writes.fewest() >= 20);
        system.kill();
        for (var writer : writers) writer.join();
        system.start();

        assertEquals(List.of(), writes.lost());
        assertEquals(before, api.get(O_MON_2022).body());
        assertFalse(system.printed().contains("Dữ liệu mẫu"), system.printed());
    }
}
