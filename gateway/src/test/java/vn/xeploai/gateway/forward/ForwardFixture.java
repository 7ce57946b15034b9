package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Siblings;

/** What tests of forwarding share. */
abstract class ForwardFixture extends GatewayTest {
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

    /** As many connections as asked for, each with the request sent and nothing read. */
    Callers callers(int count, String request) throws IOException {
        var callers = new Callers();
        for (var i = 0; i < count; i++) {
            var socket = new Socket("127.0.0.1", gateway.getPort());
            callers.add(socket);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        }
        return callers;
    }

    /** For the gateway to read what callers have sent, or to see that they left. It gives no sign of either that could be awaited. */
    static void aMoment() throws InterruptedException {
        Thread.sleep(300);
    }

    static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

    static String post(String path, int length, String begin) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\n\r\n" + begin;
    }

    /** What arrives until the connection is closed, or until the time of the socket is over. */
    static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Connections that a test gives up together. */
    static final class Callers extends ArrayList<Socket> implements AutoCloseable {
        @Override
        public void close() throws IOException {
            for (var socket : this) socket.close();
        }
    }
}
