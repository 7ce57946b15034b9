package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import vn.xeploai.standalone.StartFailure;

/** Reports a port that cannot be used before anything is started, with the variable that sets another. */
final class PortCheck {
    private PortCheck() {}

    static void check(Map<String, Integer> portByVariable) {
        var variableByPort = new HashMap<Integer, String>();
        portByVariable.forEach((variable, port) -> {
            var other = variableByPort.put(port, variable);
            if (other != null) throw new StartFailure("%s and %s are both %d.".formatted(other, variable, port));
            check(variable, port);
        });
    }

    private static void check(String variable, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartFailure(
                    "Port %d cannot be used (%s). Set %s to a free port, as in: %s=%d ./run"
                            .formatted(
                                    port,
                                    taken.getMessage(),
                                    variable,
                                    variable,
                                    port < 55_536 ? port + 10_000 : 18_080),
                    taken);
        }
    }
}
