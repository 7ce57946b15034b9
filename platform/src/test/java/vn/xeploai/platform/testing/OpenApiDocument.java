package vn.xeploai.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The committed {@code openapi.yaml} of a module is the one it serves, so that every change of the API shows in review.
 * {@code -Dopenapi.write=true} writes it anew.
 */
public final class OpenApiDocument {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    private OpenApiDocument() {}

    public static void isCommitted() throws IOException {
        var served = RestAssured.given().basePath("").get("/q/openapi").asString();
        if (Boolean.getBoolean("openapi.write")) Files.writeString(COMMITTED, served);

        assertEquals(
                Files.readString(COMMITTED), served, "openapi.yaml is stale: run this test with -Dopenapi.write=true");
    }
}
