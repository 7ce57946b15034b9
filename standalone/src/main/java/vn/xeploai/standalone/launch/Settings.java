package vn.xeploai.standalone.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.xeploai.standalone.StartFailure;

/**
 * The settings of the system, from environment variables.
 *
 * @param archives whether the classes of the services are archived, for faster starts
 * @param developed the service that runs in Quarkus dev mode; null if none does
 */
record Settings(
        Path home,
        Path data,
        int gatewayPort,
        int memberServicePort,
        int ratingServicePort,
        int signInPort,
        boolean sample,
        boolean archives,
        String developed) {
    static final String DEV = "XEPLOAI_DEV";
    static final String DATA = "XEPLOAI_DATA";
    static final String ARCHIVES = "XEPLOAI_ARCHIVES";
    static final String SAMPLE = "XEPLOAI_SAMPLE";
    static final String GATEWAY_PORT = "GATEWAY_PORT";
    static final String MEMBER_SERVICE_PORT = "MEMBER_SERVICE_PORT";
    static final String RATING_SERVICE_PORT = "RATING_SERVICE_PORT";
    static final String SIGN_IN_PORT = "SIGN_IN_PORT";

    /** @param home the folder of the repository, in which the packaged services lie */
    static Settings of(Map<String, String> environment, Path home) {
        var data = value(environment, DATA, home.resolve("data").toString());
        return new Settings(
                home,
                Path.of(data).toAbsolutePath().normalize(),
                port(environment, GATEWAY_PORT, 8080),
                port(environment, MEMBER_SERVICE_PORT, 8081),
                port(environment, RATING_SERVICE_PORT, 8082),
                port(environment, SIGN_IN_PORT, 8083),
                flag(environment, SAMPLE),
                flag(environment, ARCHIVES),
                developed(environment));
    }

    /** Each port by the variable that sets it. */
    Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(GATEWAY_PORT, gatewayPort);
        ports.put(MEMBER_SERVICE_PORT, memberServicePort);
        ports.put(RATING_SERVICE_PORT, ratingServicePort);
        ports.put(SIGN_IN_PORT, signInPort);
        return ports;
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + gatewayPort);
    }

    int port(String service) {
        return switch (service) {
            case Services.MEMBER_SERVICE -> memberServicePort;
            case Services.RATING_SERVICE -> ratingServicePort;
            default -> gatewayPort;
        };
    }

    private static String developed(Map<String, String> environment) {
        var name = value(environment, DEV, null);
        if (name == null || Services.NAMES.contains(name)) return name;
        throw new StartFailure("%s=%s is no service: %s are.".formatted(DEV, name, String.join(", ", Services.NAMES)));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        var text = value(environment, name, String.valueOf(otherwise));
        var port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535)
            throw new StartFailure("%s=%s is not a port (1 to 65535).".formatted(name, text));
        return port;
    }

    private static boolean flag(Map<String, String> environment, String name) {
        var text = value(environment, name, "true");
        if (text.equals("true") || text.equals("false")) return text.equals("true");
        throw new StartFailure("%s=%s is neither true nor false.".formatted(name, text));
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        var text = environment.getOrDefault(name, "").trim();
        return text.isEmpty() ? otherwise : text;
    }
}
