package vn.xeploai.ratings.meta;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;

@ServiceTest
class MetaResourceTest {
    @Test
    void theServiceReportsItsWatermarkAndItsSchemes() {
        Rounds.get("/meta")
                .statusCode(200)
                .body("service", equalTo("rating-service"))
                .body("watermark", notNullValue())
                .body("schemes", hasSize(13))
                .body("schemes", hasItem(Map.of("id", "P2019", "revision", 1)));
    }
}
