package vn.xeploai.standalone.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.database.Database;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.process.RunRecords;

/** The three services. The environment of each contains only the settings that it needs. */
final class Services {
    static final String MEMBER_SERVICE = "member-service";
    static final String RATING_SERVICE = "rating-service";
    static final String GATEWAY = "gateway";
    static final List<String> NAMES = List.of(MEMBER_SERVICE, RATING_SERVICE, GATEWAY);

    private final Settings settings;
    private final DataFolder folder;
    private final RunRecords records;

    Services(Settings settings, DataFolder folder, RunRecords records) {
        this.settings = settings;
        this.folder = folder;
        this.records = records;
    }

    /** In the order in which they are started. */
    List<ServiceProgram> programs(Database.Access members, Database.Access ratings, Path identityKeyset) {
        return List.of(
                program(MEMBER_SERVICE, settings.memberServicePort(), memberService(members, identityKeyset)),
                program(RATING_SERVICE, settings.ratingServicePort(), ratingService(ratings)),
                program(GATEWAY, settings.gatewayPort(), gateway()));
    }

    private ServiceProgram program(String name, int port, Map<String, String> environment) {
        var command = name.equals(settings.developed()) ? developed(name) : packaged(name);
        return new ServiceProgram(name, command, port, environment, folder.log(name), records);
    }

    private List<String> packaged(String name) {
        var options = List.of(records.mark(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        return PackagedService.in(settings.home(), name).command(options);
    }

    /** Recompiles and restarts the service at the next request after one of its sources changed. */
    private List<String> developed(String name) {
        var maven = settings.home().resolve("mvnw").toString();
        var pom = settings.home().resolve("pom.xml").toString();
        return List.of(maven, "-B", "-f", pom, records.mark(), "-pl", name, "-am", "test-compile", "quarkus:dev");
    }

    private Map<String, String> memberService(Database.Access access, Path identityKeyset) {
        var environment = database(access);
        environment.put("XEPLOAI_IDENTITY_KEYSET", identityKeyset.toString());
        environment.put("XEPLOAI_RATING_SERVICE_URL", url(settings.ratingServicePort()));
        return environment;
    }

    private Map<String, String> ratingService(Database.Access access) {
        var environment = database(access);
        environment.put("XEPLOAI_MEMBER_SERVICE_URL", url(settings.memberServicePort()));
        return environment;
    }

    private Map<String, String> gateway() {
        return Map.of(
                "XEPLOAI_MEMBER_SERVICE_URL", url(settings.memberServicePort()),
                "XEPLOAI_RATING_SERVICE_URL", url(settings.ratingServicePort()));
    }

    private static Map<String, String> database(Database.Access access) {
        return new HashMap<>(Map.of(
                "XEPLOAI_DB_URL", access.url(),
                "XEPLOAI_DB_OWNER", access.owner(),
                "XEPLOAI_DB_OWNER_PASSWORD", access.ownerPassword(),
                "XEPLOAI_DB_USER", access.user(),
                "XEPLOAI_DB_PASSWORD", access.password()));
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }
}
