package vn.xeploai.gateway.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;

/** A test of the running gateway between two stand-ins. All share one start of it. */
@QuarkusTestResource(Siblings.class)
public abstract class GatewayTest {
    @BeforeEach
    void bothUp() {
        RestAssured.basePath = "";
        Siblings.reset();
    }
}
