package vn.xeploai.standalone.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xeploai.standalone.StartFailure;

class PortCheckTest {
    @Test
    void aTakenPortIsNamedWithTheVariableThatChangesIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Map.of("MEMBER_SERVICE_PORT", taken.getLocalPort());

            var refusal = assertThrows(StartFailure.class, () -> PortCheck.check(ports));

            assertTrue(refusal.getMessage().contains("Port " + taken.getLocalPort()), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("MEMBER_SERVICE_PORT"), refusal.getMessage());
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsTakenToo() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var ports = Map.of("GATEWAY_PORT", taken.getLocalPort());

            assertThrows(StartFailure.class, () -> PortCheck.check(ports));
        }
    }

    @Test
    void oneServiceMayNotHaveTheOthersPort() throws IOException {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("GATEWAY_PORT", aFreePort());
        ports.put("RATING_SERVICE_PORT", ports.get("GATEWAY_PORT"));

        var refusal = assertThrows(StartFailure.class, () -> PortCheck.check(ports));

        assertEquals(
                "GATEWAY_PORT and RATING_SERVICE_PORT are both %d.".formatted(ports.get("GATEWAY_PORT")),
                refusal.getMessage());
    }

    @Test
    void freePortsAreFine() throws IOException {
        var port = aFreePort();

        assertDoesNotThrow(() -> PortCheck.check(Map.of("GATEWAY_PORT", port)));
    }

    static int aFreePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
