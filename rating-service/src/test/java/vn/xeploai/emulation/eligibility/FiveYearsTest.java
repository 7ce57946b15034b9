package vn.xeploai.emulation.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.award.Awards;
import vn.xeploai.platform.stream.NdjsonReader;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Five years in a row, in lists, due lists and streams. */
@ServiceTest
class FiveYearsTest {
    private static final String OF = "/eligibility?title={t}&year={y}&under={u}";

    private static void rate(UUID round, UUID body, List<Map<String, Object>> items) {
        Rounds.recordElsewhere(round, body, items).statusCode(201);
    }

    private static String row(UUID recipient, String field) {
        return "items.find { it.recipient.id == '" + recipient + "' }." + field;
    }

    /**
     * One was rated excellent in five years, through two transfers and by two vocabularies; another one in four of them; a third has not been
     * rated.
     */
    private static final class FiveYears {
        private Tree tree = Tree.aDistrict(3, 1, 3);
        private final Member always = tree.members().get(0);
        private final Member once = tree.members().get(1);
        private UUID last;

        FiveYears() {
            var cells = tree.cells();
            year("2016", "DTC_XS", "DTC_XS");
            year("2017", "DTC_XS", "DTC_XS");
            tree = tree.moved(tree.members().get(0), cells.get(1)).known();
            year("2018", "HTXSNV", "HTXSNV");
            year("2019", "HTXSNV", "HTTNV");
            tree = tree.moved(tree.members().get(0), cells.get(2)).known();
            year("2020", "HTXSNV", "HTXSNV");
        }

        /** Every year a certificate does not make five years in a row. */
        void certify(Member member) {
            Awards.record(Awards.elsewhere(Awards.by(
                            tree.wards().get(2),
                            last,
                            "2021-01-20",
                            List.of(Awards.item("DV_X1", "MEMBER", member.id())))))
                    .statusCode(201);
        }

        private void year(String year, String first, String second) {
            last = Rounds.anOpenRound(year, tree);
            rate(
                    last,
                    tree.root(),
                    List.of(Rounds.graded("MEMBER", always.id(), first), Rounds.graded("MEMBER", once.id(), second)));
        }

        ValidatableResponse list(String more) {
            return Rounds.get(OF + more, "DV_X5_GK", 2020, tree.root()).statusCode(200);
        }
    }

    @Test
    void fiveYearsInARowGoThroughTransfersAndRegimes() {
        var years = new FiveYears();
        var yes = years.always.id();
        var no = years.once.id();
        years.certify(years.once);

        years.list("&total=true")
                .body("total", equalTo(9))
                .body(row(yes, "verdict"), equalTo("ELIGIBLE"))
                .body(row(yes, "recipient.kind"), equalTo("MEMBER"))
                .body(row(yes, "unitId"), equalTo(years.tree.cells().get(2).toString()))
                .body(row(yes, "awardId"), nullValue())
                .body(row(yes, "conditions[0].rule"), equalTo("V26"))
                .body(row(yes, "conditions[0].expected"), equalTo("TIER ≥ EXCELLENT × 5"))
                .body(row(yes, "conditions[0].evidence.kind"), everyItem(equalTo("RATING")))
                .body(row(yes, "conditions[0].evidence"), hasSize(5))
                .body(row(no, "verdict"), equalTo("NOT_ELIGIBLE"))
                .body(row(no, "conditions[0].actual"), containsString("2019 = GOOD"))
                .body(row(no, "conditions[0].missing"), contains("2019"));
        years.list("&verdict=UNKNOWN&total=true").body("total", equalTo(7));
        years.list("&verdict=ELIGIBLE").body("items.recipient.id", contains(yes.toString()));
        Rounds.get("/eligibility?title=DV_X5_GK&year=2020&subject={s}", no)
                .statusCode(200)
                .body("items.verdict", contains("NOT_ELIGIBLE"))
                .body("next", nullValue());
        Rounds.get("/eligibility/due?title=DV_X5_GK&year=2020&under={u}&total=true", years.tree.root())
                .statusCode(200)
                .body("items.recipient.id", contains(no.toString()))
                .body("items[0].lacking", equalTo(1))
                .body("total", equalTo(1));
    }

    @Test
    void everybodyOfAProvinceIsStreamed() throws IOException {
        var years = new FiveYears();
        var body = Rounds.get(
                        "/eligibility/stream?title=DV_X5_GK&year=2020&under={u}",
                        years.tree.province().id())
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asByteArray();
        List<JsonNode> lines = new ArrayList<>();
        new NdjsonReader(new ObjectMapper()).read(new ByteArrayInputStream(body), lines::add);

        assertEquals("HEADER", lines.get(0).path("line").asText());
        assertEquals(10, lines.size());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.at("/eligibility/verdict").asText().equals("ELIGIBLE"))
                        .count());
    }
}
