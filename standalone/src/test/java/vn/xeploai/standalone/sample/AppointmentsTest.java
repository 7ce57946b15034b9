package vn.xeploai.standalone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import vn.xeploai.standalone.province.Post;
import vn.xeploai.standalone.province.Post.Holder;

class AppointmentsTest {
    private static final SampleData SAMPLE = SampleData.generate();
    private static final Reform REFORM = SAMPLE.reform();

    @Test
    void whatIsFoundedHasOneSecretary() {
        var led = new HashMap<String, Integer>();
        SAMPLE.appointments().stream()
                .map(Holder::post)
                .filter(post -> post.side() == Post.Side.PARTY)
                .forEach(post -> led.merge(post.unit(), 1, Integer::sum));

        for (var founded : REFORM.decision().founded()) {
            // of xã Hải Lạng only a part came from the sample, and its office did not
            var expected = "06886".equals(founded.code()) ? 0 : 1;
            assertEquals(expected, led.getOrDefault(founded.key(), 0), founded.name());
        }
    }

    @Test
    void newHoldersOfPostsBelongToTheCommuneAndCount() {
        var communes = new HashMap<String, String>();
        for (var commune : REFORM.communes()) {
            commune.cells()
                    .forEach(cell -> communes.put(cell.key(), commune.unit().key()));
        }

        for (var appointment : SAMPLE.appointments()) {
            var member = appointment.member();
            var unit = appointment.post().unit();
            var within = communes.get(REFORM.cellOf(member));

            assertTrue(within.equals(unit) || REFORM.cellOf(member).equals(unit), unit);
            assertTrue(member.countsOn(REFORM.decision().effectiveOn()));
            assertEquals(REFORM.decision().effectiveOn(), appointment.post().from());
        }
    }
}
