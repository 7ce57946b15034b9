package vn.xeploai.gateway.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;

/** A test of the running gateway between two stand-ins. All share one start of it. */
@QuarkusTestResource(Siblings.class)
public abstract class GatewayTest {
    @TestHTTPResource("/")
    protected URI gateway;

    @BeforeEach
    void bothUp() {
        RestAssured.basePath = "";
        Siblings.reset();
    }

    /** What the gateway answers to bytes that no HTTP client would send; empty if it closes the connection. */
    protected String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", gateway.getPort())) {
            socket.setSoTimeout(3000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new byte[8192];
            var length = socket.getInputStream().read(answer);
            return length < 0 ? "" : new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }
}
