package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Siblings;

/** What tests of forwarding share. */
abstract class ForwardFixture extends GatewayTest {
    @TestHTTPResource("/")
    URI gateway;

    static void everywhere(String body) {
        Siblings.members().stubFor(any(anyUrl()).willReturn(aResponse().withBody(body)));
        Siblings.ratings().stubFor(any(anyUrl()).willReturn(aResponse().withBody(body)));
    }

    static void nothingArrived() {
        Siblings.members().verify(0, getRequestedFor(anyUrl()));
        Siblings.ratings().verify(0, getRequestedFor(anyUrl()));
        Siblings.members().verify(0, postRequestedFor(anyUrl()));
    }

    static byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofByteArray())
                .body();
    }

    String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", gateway.getPort())) {
            socket.setSoTimeout(3000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new byte[8192];
            var length = socket.getInputStream().read(answer);
            return length < 0 ? "" : new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }
}
