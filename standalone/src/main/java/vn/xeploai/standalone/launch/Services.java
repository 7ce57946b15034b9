package vn.xeploai.standalone.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.database.Database;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.process.Commands;
import vn.xeploai.standalone.process.RunRecords;
import vn.xeploai.standalone.signin.Tokens;

/** The three services. The environment of each contains only the settings that it needs. */
final class Services {
    static final String MEMBER_SERVICE = "member-service";
    static final String RATING_SERVICE = "rating-service";
    static final String GATEWAY = "gateway";
    static final List<String> NAMES = List.of(MEMBER_SERVICE, RATING_SERVICE, GATEWAY);

    private final Settings settings;
    private final DataFolder folder;
    private final RunRecords records;
    private final Database database;
    private final Path identityKeyset;
    private final String issuer;

    Services(
            Settings settings,
            DataFolder folder,
            RunRecords records,
            Database database,
            Path identityKeyset,
            String issuer) {
        this.settings = settings;
        this.folder = folder;
        this.records = records;
        this.database = database;
        this.identityKeyset = identityKeyset;
        this.issuer = issuer;
    }

    List<ServiceProgram> programs() {
        return programs(List.of());
    }

    /** The same as long as the sample is loaded. */
    List<ServiceProgram> loaders() {
        return programs(ArchivedCommand.FAST_COMPILER);
    }

    private List<ServiceProgram> programs(List<String> compilers) {
        return NAMES.stream()
                .map(name -> program(
                        name,
                        name,
                        isDeveloped(name) ? developed(name) : packaged(name, compilers),
                        settings.port(name)))
                .toList();
    }

    /** The packaged services that have no archive of their classes yet. */
    List<Trainee> trainees() {
        return NAMES.stream()
                .filter(name -> !isDeveloped(name))
                .map(name -> new Trainee(name, packaged(name, List.of())))
                .filter(trainee -> !trainee.command().archive().exists())
                .toList();
    }

    /** A copy of a packaged service, beside the one that runs, which writes an archive of its classes when it ends. */
    ServiceProgram copy(Trainee trainee, Path archive, int port) {
        ServiceCommand command =
                () -> Commands.withLowPriority(trainee.command().training(archive));
        return program(trainee.name(), trainee.name() + "-training", command, port);
    }

    private ServiceProgram program(String service, String name, ServiceCommand command, int port) {
        return new ServiceProgram(name, command, port, environment(service), folder.log(name), records);
    }

    private boolean isDeveloped(String name) {
        return name.equals(settings.developed());
    }

    private ArchivedCommand packaged(String name, List<String> compilers) {
        return new ArchivedCommand(
                PackagedService.in(settings.home(), name), records.mark(), compilers, folder.cache());
    }

    /** Recompiles and restarts the service at the next request after one of its sources changed. */
    private ServiceCommand developed(String name) {
        var maven = settings.home().resolve("mvnw").toString();
        var pom = settings.home().resolve("pom.xml").toString();
        return () -> List.of(maven, "-B", "-f", pom, records.mark(), "-pl", name, "-am", "test-compile", "quarkus:dev");
    }

    private Map<String, String> environment(String service) {
        var environment = new HashMap<>(
                switch (service) {
                    case MEMBER_SERVICE -> memberService();
                    case RATING_SERVICE -> ratingService();
                    default -> gateway();
                });
        environment.put("XEPLOAI_ISSUER", issuer);
        environment.put("XEPLOAI_AUDIENCE", Tokens.AUDIENCE);
        environment.put("XEPLOAI_GRANTS_CLAIM", Tokens.GRANTS);
        return environment;
    }

    private Map<String, String> memberService() {
        var environment = environment(database.access("members"));
        environment.put("XEPLOAI_IDENTITY_KEYSET", identityKeyset.toString());
        environment.put("XEPLOAI_RATING_SERVICE_URL", url(settings.ratingServicePort()));
        return environment;
    }

    private Map<String, String> ratingService() {
        var environment = environment(database.access("ratings"));
        environment.put("XEPLOAI_MEMBER_SERVICE_URL", url(settings.memberServicePort()));
        return environment;
    }

    private Map<String, String> gateway() {
        return Map.of(
                "XEPLOAI_MEMBER_SERVICE_URL", url(settings.memberServicePort()),
                "XEPLOAI_RATING_SERVICE_URL", url(settings.ratingServicePort()));
    }

    private static Map<String, String> environment(Database.Access access) {
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

    /** A service whose classes are to be archived. */
    record Trainee(String name, ArchivedCommand command) {}
}
