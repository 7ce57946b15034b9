package vn.xeploai.standalone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

class AppointmentsTest {
    private static final SampleData SAMPLE = SampleData.generate();
    private static final Reform REFORM = SAMPLE.reform();

    @Test
    void whatIsFoundedHasOneSecretary() {
        var led = new HashMap<SampleUnit, Integer>();
        SAMPLE.appointments().stream()
                .map(Appointment::post)
                .filter(post -> post.side() == Post.Side.PARTY)
                .forEach(post -> led.merge(post.unit(), 1, Integer::sum));

        for (var founded : REFORM.founded()) {
            // of xã Hải Lạng only a part came from the sample, and its office did not
            var expected = "06886".equals(founded.code()) ? 0 : 1;
            assertEquals(
                    expected,
                    led.getOrDefault(founded.unit(), 0),
                    founded.unit().name());
        }
    }

    @Test
    void whoGetsAPostBelongsToTheCommuneAndCounts() {
        var communes = new HashMap<SampleUnit, SampleUnit>();
        for (var commune : REFORM.communes()) {
            commune.cells().forEach(cell -> communes.put(cell, commune.unit()));
        }

        for (var appointment : SAMPLE.appointments()) {
            var member = appointment.member();
            var unit = appointment.post().unit();
            var within = communes.get(REFORM.cellOf(member));

            assertTrue(within.equals(unit) || REFORM.cellOf(member).equals(unit), unit.name());
            assertTrue(member.countsOn(REFORM.effectiveOn()));
            assertEquals(REFORM.effectiveOn(), appointment.post().from());
        }
    }
}
